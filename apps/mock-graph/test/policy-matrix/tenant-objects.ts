import { type Rows, rows } from './rows.js'
import {
  alike,
  anyOf,
  anyToken,
  application,
  type Permissions,
  type Standing,
  type Statement,
  work,
} from './statement.js'

// Consent, people, groups, directory roles and logs. Permissions: microsoftgraph/microsoft-graph-devx-content:
// permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88.

// --- Delegated permission grants: rbac-oauth2permissiongrant-apis-{read,write}.md,
// rbac-oauth2permissiongrant-serviceprincipal-apis-read.md (microsoft-graph-docs-contrib, includes/rbac-for-apis).
const granters = [
  'Application Administrator',
  'Application Developer',
  'Cloud Application Administrator',
  'Directory Writers',
  'Privileged Role Administrator',
  'User Administrator',
]
const grantReaders = [...granters, 'Global Reader', 'Directory Readers']
const grantReading = alike(
  'Directory.Read.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'Directory.ReadWrite.All',
)
const grantWriting = alike('DelegatedPermissionGrant.ReadWrite.All', 'Directory.ReadWrite.All')
const seesGrants: Standing = { roles: grantReaders, owner: false }
const grants: Standing = { roles: granters, owner: false }
const consent = rows([
  ['GET /oauth2PermissionGrants', 'oauth2permissiongrant-list', grantReading, seesGrants],
  ['POST /oauth2PermissionGrants', 'oauth2permissiongrant-post', grantWriting, grants],
  ['GET /oauth2PermissionGrants/{id}', 'oauth2permissiongrant-get', grantReading, seesGrants],
  ['PATCH /oauth2PermissionGrants/{id}', 'oauth2permissiongrant-update', grantWriting, grants],
  ['DELETE /oauth2PermissionGrants/{id}', 'oauth2permissiongrant-delete', grantWriting, grants],
  [
    'GET /servicePrincipals/{id}/oauth2PermissionGrants',
    'serviceprincipal-list-oauth2permissiongrants',
    grantReading,
    { roles: [...grantReaders, 'Directory Synchronization Accounts'], owner: false },
  ],
])

// --- People. Reading needs no role: users-default-permissions.md, "Member users … can also read all directory
// information". Writing: user-delete, and the actions users/{create,basic/update,delete} of MicrosoftDocs/entra-docs:
// docs/identity/role-based-access-control/includes/{user-administrator,directory-writers}.md; the latter lacks delete.
const agents = ['AgentIdUser.ReadWrite.All', 'AgentIdUser.ReadWrite.IdentityParentedBy']
const devices = (...access: string[]) =>
  ['Apps', 'Configuration', 'ManagedDevices', 'ServiceConfig'].flatMap((part) =>
    access.map((mode) => `DeviceManagement${part}.${mode}.All`),
  )
const userReading = [
  ...agents,
  ...devices('Read', 'ReadWrite'),
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'User.Read.All',
  'User.ReadBasic.All',
  'User.ReadWrite.All',
]
const userWriting = [...agents, ...devices('ReadWrite'), 'User.ReadWrite.All']
const userChanging = [
  ...userWriting,
  'Directory.ReadWrite.All',
  'User-Mail.ReadWrite.All',
  'User-PasswordProfile.ReadWrite.All',
  'User-Phone.ReadWrite.All',
  'User.EnableDisableAccount.All',
  'User.ManageIdentities.All',
]
const crossCloud = 'User.ReadWrite.CrossCloud'
const deletesUsers: Standing = { roles: ['User Administrator'], owner: false }
const writesUsers: Standing = { roles: ['User Administrator', 'Directory Writers'], owner: false }
const ownProfile = anyOf('User.Read', 'User.ReadWrite')
const people = rows([
  [
    'GET /me',
    'user-get',
    {
      application: 'never',
      work: anyOf(
        ...agents,
        'User.Read',
        'User.ReadWrite',
        'User.Read.All',
        'User.ReadBasic.All',
        'User.ReadWrite.All',
        'Directory.Read.All',
        'Directory.ReadWrite.All',
      ),
      personal: ownProfile,
    },
    'anyone',
  ],
  [
    'GET /users',
    'user-list',
    { ...application(...userReading, crossCloud), ...work(...userReading) },
    'anyone',
  ],
  ['POST /users', 'user-post-users', alike(...userWriting, 'Directory.ReadWrite.All'), writesUsers],
  [
    'GET /users/{id}',
    'user-get',
    {
      ...application(...userReading, crossCloud),
      ...work(...userReading, 'User.Read', 'User.ReadWrite'),
      personal: ownProfile,
    },
    'anyone',
  ],
  [
    'PATCH /users/{id}',
    'user-update',
    {
      ...application(...userChanging, crossCloud),
      ...work(...userChanging, 'User.ReadWrite'),
      personal: anyOf('User.ReadWrite'),
    },
    writesUsers,
  ],
  [
    'DELETE /users/{id}',
    'user-delete',
    {
      ...application(...userWriting, 'User.DeleteRestore.All', crossCloud),
      ...work(...userWriting, 'User.DeleteRestore.All'),
    },
    deletesUsers,
  ],
])

// --- The tenant and its logs. rbac-organization-apis-read.md lists "User" and "Guest User".
const organization = [
  'DeviceManagementServiceConfig.Read.All',
  'DeviceManagementConfiguration.Read.All',
  'DeviceManagementConfiguration.ReadWrite.All',
  'DeviceManagementServiceConfig.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'Organization.Read.All',
  'Organization.ReadWrite.All',
  'User.Read.All',
]
const tenant = rows([
  [
    'GET /organization',
    'organization-list',
    { ...application(...organization), ...work(...organization, 'User.Read') },
    'anyone',
  ],
  [
    'GET /auditLogs/provisioning',
    'provisioningobjectsummary-list',
    alike('AuditLog.Read.All', 'Directory.Read.All', 'ProvisioningLog.Read.All'),
    // The page's list, which leaves out Hybrid Identity Administrator.
    {
      roles: [
        'Reports Reader',
        'Security Reader',
        'Security Administrator',
        'Global Reader',
        'Security Operator',
        'Application Administrator',
        'Cloud Application Administrator',
      ],
      owner: false,
    },
  ],
])

// Of an entry there is no page; the list's is its neighbour's.
const provisioningEntry: Rows = new Map([
  [
    'GET /auditLogs/provisioning/{id}',
    { ...(tenant.get('GET /auditLogs/provisioning') as Statement), documented: false },
  ],
])

// --- The audit and sign-in logs: includes/permissions/directoryaudit-list-permissions.md@bd46272 and
// signin-list-permissions.md@64e5582; roles of rbac-directoryaudit-apis.md@0f04ee0 with Global Reader by
// entra-docs:docs/includes/licensing-monitoring-health.md, and of signin-list.md@00e146a. A set of two stands for the same
// with Directory.ReadWrite.All (docs/discoveries/authorization.md).
const auditReaders = ['Reports Reader', 'Security Reader', 'Security Administrator', 'Global Reader']
const auditing: Permissions = alike(
  'AuditLog.Read.All + Directory.Read.All',
  'AuditLog.Read.All + Directory.ReadWrite.All',
)
const signing: Permissions = alike('AuditLog.Read.All', 'Directory.Read.All')
const logs = rows([
  ['GET /auditLogs/directoryAudits', 'directoryaudit-list', auditing, { roles: auditReaders, owner: false }],
  [
    'GET /auditLogs/signIns',
    'signin-list',
    signing,
    { roles: [...auditReaders, 'Security Operator'], owner: false },
  ],
])
const ofLogs = (set: string): [string, Statement] => [
  `GET /auditLogs/${set}/{id}`,
  { ...(logs.get(`GET /auditLogs/${set}`) as Statement), documented: false },
]
const logEntries: Rows = new Map([ofLogs('directoryAudits'), ofLogs('signIns')])

// --- Changes: includes/permissions/user-delta-permissions.md and group-delta-permissions.md@2c095ad.
const directoryReading = ['Directory.Read.All', 'Directory.ReadWrite.All']
const everyUser = ['User.Read.All', 'User.ReadWrite.All', ...directoryReading]
const everyGroup = ['GroupMember.Read.All', 'Group.Read.All', 'Group.ReadWrite.All', ...directoryReading]
const changes = rows([
  [
    'GET /users/delta',
    'user-delta',
    {
      ...application(...everyUser),
      ...work(...everyUser, 'User.Read', 'User.ReadBasic.All', 'User.ReadWrite'),
    },
    'anyone',
  ],
  ['GET /groups/delta', 'group-delta', alike(...everyGroup), 'anyone'],
])

// --- Deleted items: directory-deleteditems-{get,delete,restore,list}. One table for all kinds of items; that the
// permission must be one over the kind at hand is tested beside narrow-rule.ts.
const ofApplications = ['Application.Read.All', 'Application.ReadWrite.All', 'Directory.Read.All']
const ofUsers = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All']
const ofGroups = ['Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All']
const ofAll = [...ofApplications, ...ofUsers, ...ofGroups].filter((one, at, all) => all.indexOf(one) === at)
const writesAll = ['Application.ReadWrite.All', 'User.ReadWrite.All', 'Group.ReadWrite.All']
const owned = 'Application.ReadWrite.OwnedBy'
const destroys = ['Application Administrator', 'User Administrator', 'Groups Administrator']
const restores = [...destroys, 'Cloud Application Administrator', 'Hybrid Identity Administrator']
const deletedApplications = {
  ...application(...ofApplications),
  ...work(...ofApplications, 'Directory.ReadWrite.All'),
}
const deleted = '/directory/deletedItems'
const deletedItems = rows([
  [
    `DELETE ${deleted}/{id}`,
    'directory-deleteditems-delete',
    {
      ...application(owned, 'Application.ReadWrite.All'),
      ...work(...writesAll, 'Directory.ReadWrite.All'),
    },
    { roles: destroys, owner: false },
  ],
  [
    `POST ${deleted}/{id}/restore`,
    'directory-deleteditems-restore',
    { ...application(owned, ...writesAll), ...work(...writesAll) },
    { roles: restores, owner: false },
  ],
  [
    `GET ${deleted}/{id}`,
    'directory-deleteditems-get',
    { ...application(...ofAll, owned), ...work(...ofAll) },
    'anyone',
  ],
  [`GET ${deleted}/graph.application`, 'directory-deleteditems-list', deletedApplications, 'anyone'],
  [`GET ${deleted}/graph.servicePrincipal`, 'directory-deleteditems-list', deletedApplications, 'anyone'],
  [`GET ${deleted}/graph.user`, 'directory-deleteditems-list', alike(...ofUsers), 'anyone'],
  [
    `GET ${deleted}/graph.group`,
    'directory-deleteditems-list',
    { ...application(...ofGroups, 'Directory.ReadWrite.All'), ...work(...ofGroups) },
    'anyone',
  ],
])

const everyToken: Permissions = { application: anyToken, work: anyToken, personal: anyToken }

/** Calls no page gives permissions for, by our own reading. */
export const envelope: Rows = new Map([
  // The envelope needs nothing; every request inside is decided for itself (assumed).
  ['POST /$batch', { page: 'json-batching', documented: false, permissions: everyToken, standing: 'anyone' }],
])

export const tenantObjects: Rows = new Map([
  ...consent,
  ...people,
  ...tenant,
  ...provisioningEntry,
  ...logs,
  ...logEntries,
  ...changes,
  ...deletedItems,
])
