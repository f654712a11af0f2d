import type { Operations } from '../../calls/operation.js'
import { getDirectoryAudit, listDirectoryAudits } from './directory-audits.js'
import { getProvisioningEntry, listProvisioningLog } from './read-provisioning-log.js'
import { getSignIn, listSignIns } from './sign-ins.js'

/** The logs of a tenant. */
export const auditLogOperations = {
  'auditLogs.provisioning.list': listProvisioningLog,
  'auditLogs.provisioning.get': getProvisioningEntry,
  'auditLogs.directoryAudits.list': listDirectoryAudits,
  'auditLogs.directoryAudits.get': getDirectoryAudit,
  'auditLogs.signIns.list': listSignIns,
  'auditLogs.signIns.get': getSignIn,
} satisfies Operations
