import type { Operations } from '../../calls/operation.js'
import { listProvisioningLog } from './list-provisioning-log.js'

/** The logs of a tenant. */
export const auditLogOperations = { 'auditLogs.provisioning.list': listProvisioningLog } satisfies Operations
