import type { Operations } from '../../operation.js'
import { listProvisioningLog } from './provisioning-log.js'

/** The logs of a tenant. */
export const auditLogOperations = { 'auditLogs.provisioning.list': listProvisioningLog } satisfies Operations
