import {
  ClientSecretCredential,
  type ClientSecretCredentialOptions,
  UsernamePasswordCredential,
} from '@azure/identity'
import { type Caller, tenantId } from './callers.js'
import type { Credential } from './token-endpoint-credential.js'

/** The credential of `@azure/identity` for a caller, as it comes. */
export function azureCredential(caller: Caller, options: ClientSecretCredentialOptions = {}): Credential {
  const { clientId } = caller
  return caller.kind === 'application'
    ? new ClientSecretCredential(tenantId, clientId, caller.clientSecret, options)
    : new UsernamePasswordCredential(tenantId, clientId, caller.userPrincipalName, caller.password, options)
}
