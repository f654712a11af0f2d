import { type Rows, rows } from './rows.js'
import { alike, application, type Standing, work } from './statement.js'

// What stands beside the slice. Permissions: microsoftgraph/microsoft-graph-devx-content:permissions/new/permissions.json
// @6cbd6bbd665a877560fdefbad74f3bdb5b57af88, which names agents besides the pages; for the manager's reference
// includes/permissions/user-post-manager-permissions.md. Reading needs no role: users-default-permissions.md.
const agents = ['AgentIdUser.ReadWrite.All', 'AgentIdUser.ReadWrite.IdentityParentedBy']
const aboutUsers = [
  ...agents,
  'Directory.Read.All',
  'Directory.ReadWrite.All',
  'User.Read.All',
  'User.ReadWrite.All',
]

// --- Managers. The action users/manager/update of includes/{user-administrator,directory-writers}.md in entra-docs.
const changesManagers: Standing = { roles: ['User Administrator', 'Directory Writers'], owner: false }
const changing = alike('User.ReadWrite.All', 'Directory.ReadWrite.All')
const managers = rows([
  ['GET /users/{id}/manager', 'user-list-manager', alike(...aboutUsers), 'anyone'],
  ['PUT /users/{id}/manager/$ref', 'user-post-manager', changing, changesManagers],
  ['GET /me/manager', 'user-list-manager', { application: 'never', ...work(...aboutUsers) }, 'anyone'],
  [
    'GET /me/directReports',
    'user-list-directreports',
    { application: 'never', ...work(...aboutUsers, 'User.Read') },
    'anyone',
  ],
  [
    'GET /users/{id}/directReports',
    'user-list-directreports',
    { ...application(...aboutUsers), ...work(...aboutUsers, 'User.Read') },
    'anyone',
  ],
])
const removal: Rows = new Map([
  [
    'DELETE /users/{id}/manager/$ref',
    {
      page: 'user-delete-manager, whose table was not read',
      documented: false,
      permissions: changing,
      standing: changesManagers,
    },
  ],
])

// --- Memberships. User.Read is over the signed-in user alone.
const basicGroups = ['Directory.Read.All', 'Group.ReadBasic.All', 'GroupMember.ReadBasic.All']
const memberships = rows([
  [
    'GET /users/{id}/memberOf',
    'user-list-memberof',
    {
      ...application(...basicGroups, 'Directory.ReadWrite.All'),
      ...work(...basicGroups, 'Directory.ReadWrite.All', 'GroupMember.Read.All', 'User.Read'),
    },
    'anyone',
  ],
  [
    'GET /groups/{id}/memberOf',
    'group-list-memberof',
    alike(...basicGroups, 'Directory.ReadWrite.All', 'Group.Read.All', 'GroupMember.Read.All'),
    'anyone',
  ],
  [
    'GET /groups/{id}/transitiveMembers',
    'group-list-transitivemembers',
    alike(
      ...basicGroups,
      'Group.Read.All',
      'Group.ReadWrite.All',
      'GroupMember.Read.All',
      'GroupMember.ReadWrite.All',
    ),
    'anyone',
  ],
])

// --- Groups above a user: the tables "Group memberships for a user", and X.ReadWrite.All for X.Read.All in each set.
const groupsOfOthers = [
  'GroupMember.Read.All',
  'Group.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.ReadWrite.All',
]
const everyUser = ['User.Read.All', 'User.ReadWrite.All']
const together = (users: readonly string[]) =>
  users.flatMap((one) => groupsOfOthers.map((other) => `${one} + ${other}`))
const above = {
  ...application(...together(everyUser), 'Directory.Read.All'),
  ...work(...together([...everyUser, 'User.ReadBasic.All']), 'Directory.Read.All'),
}
const groupsAbove = rows([
  ['POST /users/{id}/checkMemberGroups', 'directoryobject-checkmembergroups', above, 'anyone'],
  ['POST /users/{id}/getMemberGroups', 'directoryobject-getmembergroups', above, 'anyone'],
  ['POST /directoryObjects/{id}/checkMemberGroups', 'directoryobject-checkmembergroups', above, 'anyone'],
  [
    'POST /groups/{id}/getMemberGroups',
    'directoryobject-checkmembergroups, "Group memberships for a group"',
    alike(
      ...['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
      ...['Group.ReadWrite.All', 'Directory.ReadWrite.All'],
    ),
    'anyone',
  ],
])

// --- Objects of any kind, domains, what oneself owns. domain-list lists "Users" and "Guest User".
const byId = alike('Directory.Read.All')
const domains = alike('Directory.Read.All', 'Domain.Read.All', 'Domain.ReadWrite.All')
const others = rows([
  ['GET /directoryObjects/{id}', 'directoryobject-get', byId, 'anyone'],
  ['POST /directoryObjects/getByIds', 'directoryobject-getbyids', byId, 'anyone'],
  ['GET /domains', 'domain-list', domains, 'anyone'],
  ['GET /domains/{id}', 'domain-get', domains, 'anyone'],
  [
    'GET /me/ownedObjects',
    'user-list-ownedobjects',
    { application: 'never', ...work(...aboutUsers, 'User.Read') },
    'anyone',
  ],
])

export const besideTheSlice: Rows = new Map([
  ...managers,
  ...removal,
  ...memberships,
  ...groupsAbove,
  ...others,
])
