import { readFileSync } from 'node:fs'
import { root } from './needs.ts'

/** Other names that Microsoft's libraries sign in at, or that its tools ask. */
const others = [
  'graph.windows.net',
  'login.live.com',
  'login.microsoft.com',
  'login.microsoftonline.de',
  'login.partner.microsoftonline.cn',
  'login.usgovcloudapi.net',
  'login.windows.net',
  'login-us.microsoftonline.com',
  'management.azure.com',
  'management.core.windows.net',
  'sts.windows.net',
  'westus.login.microsoft.com',
]

const ofClouds = readFileSync(`${root}openapi/clouds.yaml`, 'utf8').matchAll(
  /^ +(?:graph|authority): https:\/\/(\S+)$/gm,
)

/** The hosts that the stand-in for the real service answers for: Graph and sign-in of every cloud, and other names. */
export const realHosts: ReadonlySet<string> = new Set(
  [...ofClouds.map(([, host = '']) => host), ...others].sort(),
)
