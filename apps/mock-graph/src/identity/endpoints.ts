import {
  serveCloudMetadata,
  serveInstanceDiscovery,
  serveKeys,
  serveOpenIdConfiguration,
} from './discovery.js'
import type { SignInEndpoint } from './sign-in-exchange.js'
import { serveTokens } from './token-endpoint.js'

type Row = { readonly method: 'GET' | 'POST'; readonly serve: SignInEndpoint }

const get = (serve: SignInEndpoint): Row => ({ method: 'GET', serve })
const post = (serve: SignInEndpoint): Row => ({ method: 'POST', serve })

const endpoints: ReadonlyMap<string, Row> = new Map([
  ['/metadata/endpoints', get(serveCloudMetadata)],
  ['/{tenant}/discovery/instance', get(serveInstanceDiscovery)],
  ['/{tenant}/v2.0/.well-known/openid-configuration', get(serveOpenIdConfiguration('v2.0'))],
  ['/{tenant}/.well-known/openid-configuration', get(serveOpenIdConfiguration('v1'))],
  ['/{tenant}/discovery/v2.0/keys', get(serveKeys)],
  ['/{tenant}/discovery/keys', get(serveKeys)],
  ['/{tenant}/oauth2/v2.0/token', post(serveTokens('v2.0'))],
  ['/{tenant}/oauth2/token', post(serveTokens('v1'))],
])

/** The endpoint of a path, and the tenant in it (empty where the path has none). */
export function findEndpoint(pathname: string): (Row & { tenant: string }) | undefined {
  const [first = '', ...rest] = pathname.split('/').filter(Boolean)
  const plain = endpoints.get(`/${[first, ...rest].join('/')}`)
  if (plain) return { ...plain, tenant: '' }
  const row = endpoints.get(`/{tenant}/${rest.join('/')}`)
  return row && { ...row, tenant: decodeSegment(first) }
}

/** A segment that is not well encoded names no tenant, so it may stay as it is. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
