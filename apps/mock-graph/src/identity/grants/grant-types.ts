import { grantAuthorizationCode } from './authorization-code.js'
import { grantClientCredentials } from './client-credentials.js'
import { grantDeviceCode } from './device-code.js'
import type { Grant } from './grant.js'
import { grantOnBehalfOf } from './on-behalf-of.js'
import { grantPassword } from './password.js'
import { grantRefreshToken } from './refresh-token.js'

/** Every grant type the token endpoint knows, by its name in `grant_type`. */
export const grants: ReadonlyMap<string, Grant> = new Map([
  ['authorization_code', grantAuthorizationCode],
  ['client_credentials', grantClientCredentials],
  // The identity libraries of Node say it the old way.
  ['device_code', grantDeviceCode],
  ['urn:ietf:params:oauth:grant-type:device_code', grantDeviceCode],
  ['urn:ietf:params:oauth:grant-type:jwt-bearer', grantOnBehalfOf],
  ['password', grantPassword],
  ['refresh_token', grantRefreshToken],
])
