import { clouds } from '../generated/clouds.js'

const hosts: ReadonlySet<string> = new Set(
  clouds.flatMap(({ graph, authority }) => [new URL(graph).hostname, new URL(authority).hostname]),
)

/** Other names of the sign-in service, as the instance metadata in `@azure/msal-common` lists them. */
const aliases = [
  'login.windows.net',
  'login.microsoft.com',
  'sts.windows.net',
  'login.partner.microsoftonline.cn',
  'login.microsoftonline.de',
  'login.usgovcloudapi.net',
  'login-us.microsoftonline.com',
  'login.sovcloud-identity.fr',
  'login.sovcloud-identity.de',
  'login.sovcloud-identity.sg',
]

/** A host as it compares: lower case, without the dot of a fully qualified name. */
export const normalizeHost = (host: string): string => host.toLowerCase().replace(/\.$/, '')

/** Whether the fake stands in for this host: Graph or sign-in, of any national cloud. */
export const isStoodIn = (host: string): boolean => hosts.has(normalizeHost(host))

/** Whether calls to this host would reach the real Graph or its sign-in, under whatever name. */
export const isMicrosofts = (host: string): boolean =>
  [...hosts, ...aliases].some((real) => `.${normalizeHost(host)}`.endsWith(`.${real}`))
