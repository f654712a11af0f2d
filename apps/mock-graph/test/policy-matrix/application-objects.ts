import { type Rows, rows } from './rows.js'
import { alike, anyOf, anyToken, application, type Permissions, type Standing, work } from './statement.js'

// Applications, service principals, their owners and the gallery. Permissions: microsoftgraph/
// microsoft-graph-devx-content:permissions/new/permissions.json@6cbd6bbd665a877560fdefbad74f3bdb5b57af88 with the table
// of the page. Roles: microsoftgraph/microsoft-graph-docs-contrib:api-reference/v1.0/includes/rbac-for-apis/
// rbac-application-apis-{read,write}.md, rbac-serviceprincipal-apis-{read,write}.md,
// rbac-apps-serviceprincipal-creds-apis.md.

const owned = 'Application.ReadWrite.OwnedBy'
const change = 'Application.ReadWrite.All'
const reads = ['Application.Read.All', change, 'Directory.Read.All'] as const
const directory = 'Directory.ReadWrite.All'

// "A non-admin member or guest user with default user permissions" reads, and creates, becoming owner.
// Whoever changes or deletes is an owner or holds one of the roles listed without a limit to something else:
// Directory Writers is listed for extension properties, Application Developer for creating.
const changing: Standing = {
  roles: [
    'Application Administrator',
    'Cloud Application Administrator',
    'Hybrid Identity Administrator',
    'Security Administrator',
  ],
  owner: true,
}
const credentials: Standing = {
  roles: ['Application Administrator', 'Cloud Application Administrator'],
  owner: true,
}
// application-post-owners and serviceprincipal-post-owners for the roles; users-default-permissions.md: "An owner can
// also add or remove other owners."
const owning: Standing = {
  roles: ['Application Administrator', 'Cloud Application Administrator', 'Hybrid Identity Administrator'],
  owner: true,
}

const reading: Permissions = { ...application(owned, ...reads, directory), ...work(...reads, directory) }
// Directory.ReadWrite.All is not among the application permissions of the two lists.
const listing: Permissions = { ...reading, ...application(owned, ...reads) }
// Directory.Read.All is only the partner that adding an owner asks for, never enough alone.
const addingOwner: Permissions = {
  ...application(`${owned} + Directory.Read.All`, `${change} + Directory.Read.All`, directory),
  ...work(`${change} + Directory.Read.All`, directory),
}
const changingWithDirectory: Permissions = {
  ...application(owned, change, directory),
  ...work(change, directory),
}
const personally = (...sets: string[]) => ({ personal: anyOf(...sets) })

const federated: Permissions = { ...application(owned, change), ...work(change), ...personally(change) }

const applications: Rows = rows([
  [
    'GET /applications',
    'application-list',
    { ...listing, ...personally(reads[0], change, 'User.Read') },
    'anyone',
  ],
  [
    'POST /applications',
    'application-post-applications',
    {
      ...application(owned, 'AppRegistration.Create', change),
      ...work(change, 'AppRegistration.Create'),
      ...personally(change),
    },
    'anyone',
  ],
  ['GET /applications/{id}', 'application-get', { ...reading, ...personally(reads[0], change) }, 'anyone'],
  [
    'PATCH /applications/{id}',
    'application-update',
    { ...application(owned, change), ...work(change), ...personally(change) },
    changing,
  ],
  [
    'DELETE /applications/{id}',
    'application-delete',
    { ...application(owned, change), ...work(change), ...personally(change) },
    changing,
  ],
  [
    'POST /applications/{id}/addPassword',
    'application-addpassword',
    { ...changingWithDirectory, ...personally(change) },
    credentials,
  ],
  [
    'POST /applications/{id}/removePassword',
    'application-removepassword',
    { ...changingWithDirectory, ...personally(change) },
    credentials,
  ],
  [
    'GET /applications/{id}/federatedIdentityCredentials',
    'application-list-federatedidentitycredentials',
    { ...application(owned, reads[0], change), ...work(reads[0], change), ...personally(change) },
    credentials,
  ],
  [
    'POST /applications/{id}/federatedIdentityCredentials',
    'application-post-federatedidentitycredentials',
    federated,
    credentials,
  ],
  [
    'GET /applications/{id}/federatedIdentityCredentials/{id}',
    'federatedidentitycredential-get',
    federated,
    credentials,
  ],
  [
    'PATCH /applications/{id}/federatedIdentityCredentials/{id}',
    'federatedidentitycredential-update',
    federated,
    credentials,
  ],
  [
    'DELETE /applications/{id}/federatedIdentityCredentials/{id}',
    'federatedidentitycredential-delete',
    federated,
    credentials,
  ],
  ['GET /applications/{id}/owners', 'application-list-owners', reading, 'anyone'],
  ['POST /applications/{id}/owners/$ref', 'application-post-owners', addingOwner, owning],
  ['DELETE /applications/{id}/owners/{id}/$ref', 'application-delete-owners', changingWithDirectory, owning],
])

const servicePrincipals: Rows = rows([
  ['GET /servicePrincipals', 'serviceprincipal-list', listing, 'anyone'],
  ['POST /servicePrincipals', 'serviceprincipal-post-serviceprincipals', changingWithDirectory, 'anyone'],
  ['GET /servicePrincipals/{id}', 'serviceprincipal-get', reading, 'anyone'],
  ['PATCH /servicePrincipals/{id}', 'serviceprincipal-update', changingWithDirectory, changing],
  ['DELETE /servicePrincipals/{id}', 'serviceprincipal-delete', changingWithDirectory, changing],
  [
    'POST /servicePrincipals/{id}/addTokenSigningCertificate',
    'serviceprincipal-addtokensigningcertificate',
    changingWithDirectory,
    // includes/rbac-for-apis/rbac-apps-serviceprincipal-creds-apis.md@2422159
    { roles: ['Application Administrator', 'Cloud Application Administrator'], owner: true },
  ],
  ['GET /servicePrincipals/{id}/owners', 'serviceprincipal-list-owners', reading, 'anyone'],
  ['POST /servicePrincipals/{id}/owners/$ref', 'serviceprincipal-post-owners', addingOwner, owning],
  [
    'DELETE /servicePrincipals/{id}/owners/{id}/$ref',
    'serviceprincipal-delete-owners',
    changingWithDirectory,
    owning,
  ],
])

const instancePasswords: Rows = rows([
  [
    'POST /servicePrincipals/{id}/addPassword',
    'serviceprincipal-addpassword',
    changingWithDirectory,
    credentials,
  ],
  [
    'POST /servicePrincipals/{id}/removePassword',
    'serviceprincipal-removepassword',
    changingWithDirectory,
    credentials,
  ],
])

const gallery: Rows = rows([
  // "No additional permission": any token for Graph.
  [
    'GET /applicationTemplates',
    'applicationtemplate-list',
    { application: anyToken, work: anyToken, personal: anyToken },
    'anyone',
  ],
  // The page names no role. The action microsoft.directory/applicationTemplates/instantiate is in
  // includes/hybrid-identity-administrator.md; the two others manage every part of enterprise applications.
  [
    'POST /applicationTemplates/{id}/instantiate',
    'applicationtemplate-instantiate',
    changingWithDirectory,
    { ...owning, owner: false },
  ],
])

// appRoleAssignments: the target is the client or user, and only owning the *resource* counts:
// rbac-approleassignments-apis-{read,write}.md.
const assigners = [
  'Directory Synchronization Accounts',
  'Directory Writers',
  'Hybrid Identity Administrator',
  'Identity Governance Administrator',
  'Privileged Role Administrator',
  'User Administrator',
  'Application Administrator',
  'Cloud Application Administrator',
]
const seers = [...assigners, 'Directory Readers', 'Guest Inviter']
// The pages have the first two. That the writing permission stands for the reading one is assumed, as clients that were
// granted only writes rely on it: docs/discoveries/authorization.md.
const assigning = alike(
  'AppRoleAssignment.ReadWrite.All + Application.Read.All',
  'AppRoleAssignment.ReadWrite.All + Directory.Read.All',
  'AppRoleAssignment.ReadWrite.All + Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All + Directory.ReadWrite.All',
)
const unassigning = alike('AppRoleAssignment.ReadWrite.All', change)

const assignments: Rows = rows(
  [
    { to: 'appRoleAssignments', owner: false },
    { to: 'appRoleAssignedTo', owner: true },
  ].flatMap(({ to, owner }) => {
    const page = to.toLowerCase()
    const path = `/servicePrincipals/{id}/${to}`
    return [
      [`GET ${path}`, `serviceprincipal-list-${page}`, reading, { roles: seers, owner }],
      [`POST ${path}`, `serviceprincipal-post-${page}`, assigning, { roles: assigners, owner }],
      [`DELETE ${path}/{id}`, `serviceprincipal-delete-${page}`, unassigning, { roles: assigners, owner }],
    ] as const
  }),
)

// Below a group the pages name no owner. Guest Inviter is on the list page "for users only". For the POST the permission data
// has AppRoleAssignment.ReadWrite.All alone, and the page Group.Read.All as well: the page counts. Group.ReadWrite.All in its
// place is assumed, as above.
const groupAssignments: Rows = rows([
  [
    'GET /groups/{id}/appRoleAssignments',
    'group-list-approleassignments',
    alike('Directory.Read.All', 'Directory.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All'),
    { roles: [...assigners, 'Directory Readers'], owner: false },
  ],
  [
    'POST /groups/{id}/appRoleAssignments',
    'group-post-approleassignments',
    alike(
      'AppRoleAssignment.ReadWrite.All + Group.Read.All',
      'AppRoleAssignment.ReadWrite.All + Group.ReadWrite.All',
    ),
    { roles: assigners, owner: false },
  ],
  [
    'DELETE /groups/{id}/appRoleAssignments/{id}',
    'group-delete-approleassignments',
    alike('AppRoleAssignment.ReadWrite.All'),
    { roles: assigners, owner: false },
  ],
])

// Guest Inviter is on the list page "for users only".
const userAssignments: Rows = rows([
  [
    'GET /users/{id}/appRoleAssignments',
    'user-list-approleassignments',
    alike('AppRoleAssignment.ReadWrite.All', 'Directory.Read.All'),
    { roles: seers, owner: false },
  ],
  [
    'POST /users/{id}/appRoleAssignments',
    'user-post-approleassignments',
    alike('AppRoleAssignment.ReadWrite.All'),
    { roles: assigners, owner: false },
  ],
  [
    'DELETE /users/{id}/appRoleAssignments/{id}',
    'user-delete-approleassignments',
    alike('AppRoleAssignment.ReadWrite.All'),
    { roles: assigners, owner: false },
  ],
])

export const applicationObjects: Rows = new Map([
  ...applications,
  ...servicePrincipals,
  ...instancePasswords,
  ...gallery,
  ...assignments,
  ...groupAssignments,
  ...userAssignments,
])
