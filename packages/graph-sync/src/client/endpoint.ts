import { clouds } from '../generated/clouds.js'
import type { ConnectionOptions } from './options.js'

/** Where requests go, and what a token for them is asked for. */
export type Endpoint = {
  /** With the version, without a trailing slash. */
  readonly baseUrl: string
  /** The only origin that gets the token. */
  readonly origin: string
  readonly scope: string
}

/** Throws a `TypeError` that says what to do when the cloud or the base URL is not usable. */
export function resolveEndpoint({ cloud: name = 'global', baseUrl }: ConnectionOptions): Endpoint {
  const cloud = clouds.find(({ key }) => key === name)
  if (!cloud) {
    const known = clouds.map(({ key }) => `"${key}"`).join(', ')
    throw new TypeError(`There is no cloud "${name}". Use one of ${known}.`)
  }
  if (baseUrl === undefined) return endpointAt(new URL(cloud.graph), cloud.graph)
  const url = readBaseUrl(baseUrl)
  const addressed = clouds.find(({ graph }) => new URL(graph).hostname === url.hostname) ?? cloud
  return endpointAt(url, addressed.graph)
}

function endpointAt({ origin, pathname }: URL, graph: string): Endpoint {
  const root = `${origin}${pathname.replace(/\/+$/, '')}`
  const baseUrl = /\/(v1\.0|beta)$/.test(root) ? root : `${root}/v1.0`
  return { baseUrl, origin, scope: `${graph}/.default` }
}

function readBaseUrl(baseUrl: string | URL): URL {
  const url = URL.parse(baseUrl)
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(
      `baseUrl must be an absolute http or https URL such as "http://127.0.0.1:4010/v1.0", not "${baseUrl}".`,
    )
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError('baseUrl must not hold a user name, a password, a query or a fragment.')
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new TypeError(
      `baseUrl must be https for ${url.host}: over http, tokens and secrets could be read on the way. ` +
        'Only localhost, 127.0.0.1 and [::1] may use http.',
    )
  }
  return url
}

const isLoopback = (hostname: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
