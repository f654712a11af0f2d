import { createGraphSync } from '@graph-sync/client'

/** One call by the client. */
export const run = ({ id, ...options }) =>
  createGraphSync(options)
    .servicePrincipals.byServicePrincipalId(id)
    .synchronization.secrets.put({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] })
