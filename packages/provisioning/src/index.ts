export { GraphError, type GraphSyncOptions } from '@graph-sync/client'
export { connectProvisioning, type Provisioning, type ServicePrincipal } from './connect-provisioning.js'
export type { SecretKey, SecretValues } from './secret-values.js'
export type { Secrets } from './secrets.js'
