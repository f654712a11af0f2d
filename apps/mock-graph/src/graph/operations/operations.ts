import type { OperationId } from '../../generated/operations.js'
import { type Operation, OperationTable } from '../operation.js'
import { applicationTemplateOperations } from './application-templates/operations.js'
import { applicationOperations } from './applications/operations.js'
import { auditLogOperations } from './audit-logs/operations.js'
import { batchOperations } from './batch/operations.js'
import { deletedItemOperations } from './deleted-items/operations.js'
import { grantOperations } from './grants/operations.js'
import { groupOperations } from './groups/operations.js'
import { jobOperations } from './jobs/operations.js'
import { organizationOperations } from './organization/operations.js'
import { roleOperations } from './roles/operations.js'
import { schemaOperations } from './schema/operations.js'
import { servicePrincipalOperations } from './service-principals/operations.js'
import { synchronizationOperations } from './synchronization/operations.js'
import { templateOperations } from './templates/operations.js'
import { userOperations } from './users/operations.js'

/** Every operation of the slice. One that is missing does not compile, nor does one that stands here twice. */
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
  .with(auditLogOperations)
  .with(synchronizationOperations)
  .with(jobOperations)
  .with(templateOperations)
  .with(schemaOperations).operations
