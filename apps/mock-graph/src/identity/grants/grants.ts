import { grantClientCredentials } from './client-credentials.js'
import type { Grant } from './grant.js'
import { grantPassword } from './password.js'

/** Every grant type the token endpoint knows, by its name in `grant_type`. */
export const grants: ReadonlyMap<string, Grant> = new Map([
  ['client_credentials', grantClientCredentials],
  ['password', grantPassword],
])
