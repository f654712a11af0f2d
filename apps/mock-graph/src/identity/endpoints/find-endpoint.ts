import { createRouteTable, type Methods } from '../../http/route-table.js'
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

const get = (serve: SignInEndpoint): Methods<SignInEndpoint> => ({ GET: serve })
const post = (serve: SignInEndpoint): Methods<SignInEndpoint> => ({ POST: serve })

/** The endpoint of a path, and what stands in its place for `{tenant}`. */
export const findEndpoint = createRouteTable<SignInEndpoint>({
  '/metadata/endpoints': get(serveCloudMetadata),
  '/metadata/identity/oauth2/token': get(serveMetadataToken),
  '/metadata/instance/compute/location': get(serveLocation),
  [appServicePath]: get(serveAppServiceToken),
  '/devicelogin': { GET: serveDeviceLogin, POST: serveDeviceAnswer },
  '/oidc/userinfo': { GET: serveUserInfo, POST: serveUserInfo },
  '/{tenant}/discovery/instance': get(serveInstanceDiscovery),
  '/{tenant}/v2.0/.well-known/openid-configuration': get(serveOpenIdConfiguration('v2.0')),
  '/{tenant}/.well-known/openid-configuration': get(serveOpenIdConfiguration('v1')),
  '/{tenant}/discovery/v2.0/keys': get(serveKeys),
  '/{tenant}/discovery/keys': get(serveKeys),
  '/{tenant}/kerberos': post(refuseKerberos),
  '/{tenant}/openid/userinfo': { GET: serveUserInfo, POST: serveUserInfo },
  '/{tenant}/oauth2/checksession': get(serveCheckSession),
  '/{tenant}/oauth2/v2.0/authorize': get(serveAuthorization('v2.0')),
  '/{tenant}/oauth2/authorize': get(serveAuthorization('v1')),
  '/{tenant}/oauth2/v2.0/devicecode': post(serveDeviceAuthorization('v2.0')),
  '/{tenant}/oauth2/devicecode': post(serveDeviceAuthorization('v1')),
  '/{tenant}/oauth2/v2.0/logout': get(serveLogout),
  '/{tenant}/oauth2/logout': get(serveLogout),
  '/{tenant}/oauth2/v2.0/token': post(serveTokens('v2.0')),
  '/{tenant}/oauth2/token': post(serveTokens('v1')),
  // MSAL for Go writes it in its own way.
  '/{tenant}/userrealm/{user}': get(serveUserRealm),
  '/{tenant}/UserRealm/{user}': get(serveUserRealm),
})
