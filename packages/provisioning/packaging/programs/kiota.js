import { createKiotaGraphSync } from '@graph-sync/client/kiota'

/** The same call by the client on Kiota's fetch library. */
export const run = ({ id, ...options }) =>
  createKiotaGraphSync(options)
    .servicePrincipals.byServicePrincipalId(id)
    .synchronization.secrets.put({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] })
