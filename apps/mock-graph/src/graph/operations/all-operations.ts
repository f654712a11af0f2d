import type { OperationId } from '../../generated/operations.js'
import { type Operation, OperationTable } from '../calls/operation.js'
import { applicationTemplateOperations } from './application-templates/application-template-operations.js'
import { applicationOperations } from './applications/application-operations.js'
import { auditLogOperations } from './audit-logs/audit-log-operations.js'
import { batchOperations } from './batch/batch-operations.js'
import { deletedItemOperations } from './deleted-items/deleted-item-operations.js'
import { directoryObjectOperations } from './directory-objects/directory-object-operations.js'
import { domainOperations } from './domains/domain-operations.js'
import { grantOperations } from './grants/grant-operations.js'
import { groupOperations } from './groups/group-operations.js'
import { jobOperations } from './jobs/job-operations.js'
import { organizationOperations } from './organization/organization-operations.js'
import { roleOperations } from './roles/role-operations.js'
import { schemaOperations } from './schema/schema-operations.js'
import { servicePrincipalOperations } from './service-principals/service-principal-operations.js'
import { synchronizationOperations } from './synchronization/synchronization-operations.js'
import { templateOperations } from './templates/template-operations.js'
import { userOperations } from './users/user-operations.js'

/** Every operation of the slice and beside it. One that is missing does not compile, nor does one that stands here twice. */
export const graphOperations: Readonly<Record<OperationId, Operation>> = new OperationTable(batchOperations)
  .with(servicePrincipalOperations)
  .with(applicationOperations)
  .with(applicationTemplateOperations)
  .with(userOperations)
  .with(organizationOperations)
  .with(groupOperations)
  .with(roleOperations)
  .with(grantOperations)
  .with(deletedItemOperations)
  .with(directoryObjectOperations)
  .with(domainOperations)
  .with(auditLogOperations)
  .with(synchronizationOperations)
  .with(jobOperations)
  .with(templateOperations)
  .with(schemaOperations).operations
