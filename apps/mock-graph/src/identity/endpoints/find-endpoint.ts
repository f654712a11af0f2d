import { serveAuthorization } from '../authorize/authorize-endpoint.js'
import { serveDeviceAuthorization } from '../device/device-authorization.js'
import { serveDeviceAnswer, serveDeviceLogin } from '../device/device-login.js'
import { serveCheckSession } from '../discovery/check-session.js'
import { serveCloudMetadata } from '../discovery/cloud-metadata.js'
import { serveInstanceDiscovery } from '../discovery/instance-discovery.js'
import { refuseKerberos } from '../discovery/kerberos.js'
import { serveKeys } from '../discovery/keys.js'
import { serveOpenIdConfiguration } from '../discovery/openid-configuration.js'
import { serveUserRealm } from '../discovery/user-realm.js'
import { appServicePath, serveAppServiceToken } from '../managed-identity/app-service-endpoint.js'
import { serveLocation } from '../managed-identity/location-endpoint.js'
import { serveMetadataToken } from '../managed-identity/metadata-endpoint.js'
import { serveLogout } from './logout.js'
import type { SignInEndpoint } from './sign-in-endpoint.js'
import { serveTokens } from './token-endpoint.js'
import { serveUserInfo } from './user-info.js'

/** What serves each method of a path. */
export type EndpointMethods = Readonly<Record<string, SignInEndpoint>>

const get = (serve: SignInEndpoint): EndpointMethods => ({ GET: serve })
const post = (serve: SignInEndpoint): EndpointMethods => ({ POST: serve })

const endpoints: ReadonlyMap<string, EndpointMethods> = new Map([
  ['/metadata/endpoints', get(serveCloudMetadata)],
  ['/metadata/identity/oauth2/token', get(serveMetadataToken)],
  ['/metadata/instance/compute/location', get(serveLocation)],
  [appServicePath, get(serveAppServiceToken)],
  ['/devicelogin', { GET: serveDeviceLogin, POST: serveDeviceAnswer }],
  ['/oidc/userinfo', { GET: serveUserInfo, POST: serveUserInfo }],
  ['/{tenant}/discovery/instance', get(serveInstanceDiscovery)],
  ['/{tenant}/v2.0/.well-known/openid-configuration', get(serveOpenIdConfiguration('v2.0'))],
  ['/{tenant}/.well-known/openid-configuration', get(serveOpenIdConfiguration('v1'))],
  ['/{tenant}/discovery/v2.0/keys', get(serveKeys)],
  ['/{tenant}/discovery/keys', get(serveKeys)],
  ['/{tenant}/kerberos', post(refuseKerberos)],
  ['/{tenant}/openid/userinfo', { GET: serveUserInfo, POST: serveUserInfo }],
  ['/{tenant}/oauth2/checksession', get(serveCheckSession)],
  ['/{tenant}/oauth2/v2.0/authorize', get(serveAuthorization('v2.0'))],
  ['/{tenant}/oauth2/authorize', get(serveAuthorization('v1'))],
  ['/{tenant}/oauth2/v2.0/devicecode', post(serveDeviceAuthorization('v2.0'))],
  ['/{tenant}/oauth2/devicecode', post(serveDeviceAuthorization('v1'))],
  ['/{tenant}/oauth2/v2.0/logout', get(serveLogout)],
  ['/{tenant}/oauth2/logout', get(serveLogout)],
  ['/{tenant}/oauth2/v2.0/token', post(serveTokens('v2.0'))],
  ['/{tenant}/oauth2/token', post(serveTokens('v1'))],
])

/** The endpoint of a path, and the tenant in it (empty where the path has none). */
export function findEndpoint(pathname: string): { methods: EndpointMethods; tenant: string } | undefined {
  const [first = '', ...rest] = pathname.split('/').filter(Boolean)
  const plain = endpoints.get(`/${[first, ...rest].join('/')}`)
  if (plain) return { methods: plain, tenant: '' }
  const row = endpoints.get(`/{tenant}/${rest.join('/')}`) ?? userRealm(rest)
  return row && { methods: row, tenant: decodeSegment(first) }
}

/** `userrealm/{user}`, the one path that ends with a name. MSAL for Go writes it `UserRealm`. */
function userRealm([area, user, ...more]: readonly string[]): EndpointMethods | undefined {
  if (area?.toLowerCase() !== 'userrealm' || user === undefined || more.length > 0) return undefined
  return get(serveUserRealm(decodeSegment(user)))
}

/** A segment that is not well encoded names no tenant, so it may stay as it is. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
