import { connectProvisioning } from '@graph-sync/provisioning'

/** The same call in the words of the facade. */
export const run = ({ id, ...options }) =>
  connectProvisioning(options)
    .servicePrincipal(id)
    .secrets.replace({ BaseAddress: 'https://scim.example.com' })
