import type { Application } from '../../domain/directory/application.js'
import type { AuditEntry } from '../../domain/directory/audit-entry.js'
import type { DeletedItem } from '../../domain/directory/deleted-item.js'
import type { RoleAssignment, RoleDefinition } from '../../domain/directory/directory-role.js'
import type { AppRoleAssignment, OAuth2PermissionGrant } from '../../domain/directory/grants.js'
import type { Group } from '../../domain/directory/group.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { SignIn } from '../../domain/directory/sign-in.js'
import type { User } from '../../domain/directory/user.js'
import type { Job, Upload } from '../../domain/provisioning/job.js'
import type {
  Escrow,
  ForgottenFailure,
  Intent,
  KeptObject,
  Link,
  Membership,
} from '../../domain/provisioning/job-state.js'
import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { Synchronization } from '../../domain/provisioning/synchronization.js'
import type { KindTable } from '../../store/table.js'
import type { ManagerLink } from './manager-link.js'
import type { Related } from './related.js'

/** The records of one tenant, by kind. */
export type TenantRecords = {
  applications: Application
  /** Applications registered in a tenant that need not be here, with a service principal in this one. */
  foreignApplications: Application
  servicePrincipals: ServicePrincipal
  users: User
  groups: Group
  /** The members of groups. */
  members: Related
  /** The owners of applications, service principals and groups. */
  owners: Related
  /** The managers of users, by the id of the user. */
  managers: ManagerLink
  /** What was deleted and can be restored. */
  deletedItems: DeletedItem
  appRoleAssignments: AppRoleAssignment
  oauth2PermissionGrants: OAuth2PermissionGrant
  roleDefinitions: RoleDefinition
  roleAssignments: RoleAssignment
  /** By the id of the service principal. */
  synchronization: Synchronization
  jobs: Job
  links: Link
  /** What groups of the target were told of their members. */
  memberships: Membership
  escrows: Escrow
  forgottenFailures: ForgottenFailure
  /** What is under way to a target. */
  outbound: Intent
  /** What was provisioned into memory. */
  targetObjects: KeptObject
  uploads: Upload
  provisioningLog: ProvisioningLogEntry
  directoryAudits: AuditEntry
  signIns: SignIn
}

/**
 * The properties by whose values records are found without a look at the others. For directory objects those that
 * clients put into `$filter=property eq 'value'`; source: docs/discoveries/clients.md, the scripts and providers that are
 * named there. Each is a text that stands in the record itself, never in its `details`. Followed is what somebody may ask the
 * changes of.
 */
export const tenantKinds: KindTable<TenantRecords> = {
  applications: { indexed: ['appId', 'displayName', 'applicationTemplateId'] },
  foreignApplications: { indexed: ['appId'] },
  servicePrincipals: { indexed: ['appId', 'displayName', 'applicationTemplateId'] },
  users: { indexed: ['userPrincipalName', 'displayName', 'mail'], followed: true },
  groups: { indexed: ['displayName', 'mailNickname'], followed: true },
  members: { indexed: ['of', 'objectId'], followed: true },
  owners: { indexed: ['of', 'objectId'] },
  managers: { indexed: ['managerId'], followed: true },
  deletedItems: { followed: true },
  appRoleAssignments: { indexed: ['principalId', 'resourceId'], followed: true },
  oauth2PermissionGrants: { indexed: ['clientId', 'resourceId', 'principalId'] },
  roleDefinitions: { indexed: ['displayName'] },
  roleAssignments: { indexed: ['principalId', 'roleDefinitionId', 'directoryScopeId'] },
  synchronization: {},
  jobs: { indexed: ['servicePrincipalId'] },
  links: { indexed: ['job', 'counted', 'targetId'] },
  memberships: { indexed: ['job', 'group'] },
  escrows: { indexed: ['job'] },
  forgottenFailures: { indexed: ['job'] },
  outbound: { indexed: ['job'] },
  targetObjects: { indexed: ['of'] },
  uploads: { indexed: ['job'] },
  provisioningLog: { atMost: 20_000 },
  directoryAudits: { atMost: 10_000 },
  signIns: { atMost: 10_000 },
}

/** Their names, in the order above. */
export const tenantKindNames = Object.keys(tenantKinds) as (keyof TenantRecords)[]
