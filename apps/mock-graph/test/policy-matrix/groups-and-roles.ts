import { type Rows, rows } from './rows.js'
import { alike, application, type Permissions, type Standing, work } from './statement.js'

// Permissions: microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json
// @6cbd6bbd665a877560fdefbad74f3bdb5b57af88.

// --- Groups. MicrosoftDocs/entra-docs:docs/fundamentals/users-default-permissions.md: members create groups, read all
// of them, and "manage properties, ownership, and membership of groups that the user owns". Roles: includes/
// groups-administrator.md, includes/user-administrator.md ("Create and manage all groups"), and by their actions
// groups/{basic,members}/update includes/directory-writers.md and, members only, identity-governance-administrator.md.
const groupRoles = ['Groups Administrator', 'User Administrator']
const deletesGroups: Standing = { roles: groupRoles, owner: true }
const changesGroups: Standing = { roles: [...groupRoles, 'Directory Writers'], owner: true }
const changesMembers: Standing = {
  roles: [...groupRoles, 'Directory Writers', 'Identity Governance Administrator'],
  owner: true,
}
const groupReading = [
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'Group-NestingSupport.ReadWrite.All',
  'Group-PreferredDataLocation.ReadWrite.All',
  'Group.ManageProtection.All',
  'Group.Read.All',
  'Group.ReadBasic.All',
  'Group.ReadWrite.All',
  'GroupMember.Read.All',
]
const groupCreating = [
  'Directory.ReadWrite.All',
  'Group-PreferredDataLocation.ReadWrite.All',
  'Group.ReadWrite.All',
]
const memberReading = [
  'Directory.Read.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
]
const groups = rows([
  ['GET /groups', 'group-list', alike(...groupReading), 'anyone'],
  [
    'POST /groups',
    'group-post-groups',
    { ...application(...groupCreating, 'Group.Create'), ...work(...groupCreating) },
    'anyone',
  ],
  ['GET /groups/{id}', 'group-get', alike(...groupReading, 'Group-XTenantIdentitySync.Read.All'), 'anyone'],
  [
    'PATCH /groups/{id}',
    'group-update',
    alike(...groupCreating, 'Group-NestingSupport.ReadWrite.All', 'Group.ManageProtection.All'),
    changesGroups,
  ],
  ['DELETE /groups/{id}', 'group-delete', alike('Group.ReadWrite.All'), deletesGroups],
  [
    'GET /groups/{id}/members',
    'group-list-members',
    alike(...memberReading, 'Group.ReadBasic.All', 'GroupMember.ReadBasic.All'),
    'anyone',
  ],
  ['GET /groups/{id}/owners', 'group-list-owners', alike(...memberReading), 'anyone'],
])

// --- Membership. group-post-members asks for GroupMember.ReadWrite.All, and with it for a permission over the kind of
// object added, which the fake does not look at; Group.ReadWrite.All holds membership too (assumed).
const membership: Permissions = alike('GroupMember.ReadWrite.All', 'Group.ReadWrite.All')
const memberWriting = ['POST /groups/{id}/members/$ref', 'DELETE /groups/{id}/members/{id}/$ref'].map(
  (call) =>
    [
      call,
      { page: 'group-post-members', documented: false, permissions: membership, standing: changesMembers },
    ] as const,
)

// --- Directory roles. Reading: users-default-permissions.md, "Read all administrative roles and memberships", and
// "User" in rbac-directory-role-apis-read.md. Writing: the actions roleAssignments/allProperties/allTasks and
// roleDefinitions/allProperties/allTasks of includes/privileged-role-administrator.md.
const roleReading = [
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'RoleManagement.Read.Directory',
  'RoleManagement.ReadWrite.Directory',
]
const managesRoles: Standing = { roles: ['Privileged Role Administrator'], owner: false }
const assigning = alike('RoleManagement.ReadWrite.Directory')
const unified = '/roleManagement/directory'
const directoryRoles = rows([
  ['GET /directoryRoles', 'directoryrole-list', alike(...roleReading), 'anyone'],
  ['GET /directoryRoles/{id}/members', 'directoryrole-list-members', alike(...roleReading), 'anyone'],
  [
    `GET ${unified}/roleDefinitions`,
    'rbacapplication-list-roledefinitions',
    alike(...roleReading, 'RoleManagement.Read.All'),
    'anyone',
  ],
  [
    `POST ${unified}/roleDefinitions`,
    'rbacapplication-post-roledefinitions',
    alike('Directory.ReadWrite.All', 'RoleManagement.ReadWrite.Directory'),
    managesRoles,
  ],
  [
    // RoleManagement.Read.All is a delegated grant here, and no application one.
    `GET ${unified}/roleAssignments`,
    'rbacapplication-list-roleassignments',
    { ...application(...roleReading), ...work(...roleReading, 'RoleManagement.Read.All') },
    'anyone',
  ],
  [`POST ${unified}/roleAssignments`, 'rbacapplication-post-roleassignments', assigning, managesRoles],
  [`DELETE ${unified}/roleAssignments/{id}`, 'unifiedroleassignment-delete', assigning, managesRoles],
])

export const groupsAndRoles: Rows = new Map([...groups, ...memberWriting, ...directoryRoles])
