import { expect } from 'vitest'
import { ids, type Place } from './place.js'
import { first, gone, lists, reads, type WalkCase } from './walk-case.js'

const user = '/users/{user-id}'
const manager = `${user}/manager`
const referenceTo = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/users/${id}` })
const withManager = first('PUT', `${manager}/$ref`, referenceTo(ids.plainUser), () => ({}))
const withOwnManager = async ({ call }: Place) => {
  const { body: me } = await call('GET', '/me?$select=id', undefined, { as: 'global-administrator' })
  const own = `/users/${me.id}/manager/$ref`
  const { status } = await call('PUT', own, referenceTo(ids.plainUser), { as: 'application-admin' })
  expect(status).toBe(204)
}

const servicePrincipal = '/servicePrincipals/{servicePrincipal-id}'
const assignments = `${user}/appRoleAssignments`
const assignment = {
  principalId: ids.adele,
  resourceId: ids.agent,
  appRoleId: '00000000-0000-0000-0000-000000000000',
}
const toGroup = { ...assignment, principalId: ids.sales }
const assigned = `/servicePrincipals/{servicePrincipal-id}/appRoleAssignedTo`
const toTarget = { ...assignment, resourceId: ids.target }
const withAssignment = first('POST', assigned, toTarget, ({ id }) => ({ 'appRoleAssignment-id': id }))

const atAdele = async ({ params }: Place) => {
  params['directoryObject-id'] = ids.adele
}
const atDomain = async ({ params }: Place) => {
  params['domain-id'] = 'contoso.example'
}
const advanced = { headers: { ConsistencyLevel: 'eventual' } }

/** Operations beside the slice: `openapi/directory.yaml`. */
export const besideCases: Readonly<Record<string, WalkCase>> = {
  'users.manager.get': { prepare: withManager },
  'users.manager.assign': {
    status: 204,
    body: referenceTo(ids.plainUser),
    seen: reads(manager, { id: ids.plainUser }),
  },
  'users.manager.remove': { status: 204, prepare: withManager, seen: gone(manager) },
  'users.manager.getRef': { prepare: withManager },
  'users.directReports.list': {},
  'servicePrincipals.addPassword': {
    body: { passwordCredential: { displayName: 'ci' } },
    seen: reads(servicePrincipal, {
      passwordCredentials: [expect.objectContaining({ displayName: 'ci', secretText: null })],
    }),
  },
  'servicePrincipals.removePassword': {
    status: 204,
    prepare: first('POST', `${servicePrincipal}/addPassword`, {}, ({ keyId }) => ({ keyId })),
    body: ({ params }: Place) => ({ keyId: params.keyId }),
    seen: reads(servicePrincipal, { passwordCredentials: [] }),
  },
  'servicePrincipals.count': advanced,
  'applications.count': advanced,
  'users.count': advanced,
  'groups.count': advanced,
  'servicePrincipals.owners.count': advanced,
  'applications.owners.count': advanced,
  'groups.owners.count': advanced,
  'appRoleAssignedTo.count': advanced,
  'applicationTemplates.count': { refused: 'nobody' },
  'users.appRoleAssignments.list': { prepare: first('POST', assignments, assignment, () => ({})) },
  'users.appRoleAssignments.create': {
    status: 201,
    body: assignment,
    seen: lists(assignments, { ...assignment, principalType: 'User' }),
  },
  'users.appRoleAssignments.delete': {
    status: 204,
    prepare: first('POST', assignments, assignment, ({ id }) => ({ 'appRoleAssignment-id': id })),
    seen: gone(`/servicePrincipals/${ids.agent}/appRoleAssignedTo/{appRoleAssignment-id}`),
  },
  'groups.appRoleAssignments.delete': {
    status: 204,
    prepare: first('POST', '/groups/{group-id}/appRoleAssignments', toGroup, ({ id }) => ({
      'appRoleAssignment-id': id,
    })),
    seen: gone(`/servicePrincipals/${ids.agent}/appRoleAssignedTo/{appRoleAssignment-id}`),
  },
  'appRoleAssignedTo.get': { prepare: withAssignment },
  'directoryObjects.get': { prepare: atAdele },
  'directoryObjects.checkMemberGroups': { prepare: atAdele, body: { groupIds: [ids.sales] } },
  'directoryObjects.getByIds': { body: { ids: [ids.adele, ids.sales], types: ['user'] } },
  'domains.list': {},
  'domains.get': { prepare: atDomain },
  'me.ownedObjects.list': { as: 'global-administrator', refused: 'nobody' },
  'me.manager.get': { as: 'global-administrator', refused: 'nobody', prepare: withOwnManager },
  'me.directReports.list': { as: 'global-administrator', refused: 'nobody' },
  'users.memberOf.list': {},
  'users.memberOf.groups.list': {},
  'users.checkMemberGroups': { body: { groupIds: [ids.sales] } },
  'users.getMemberGroups': { body: { securityEnabledOnly: true } },
  'groups.memberOf.list': {},
  'groups.getMemberGroups': { body: { securityEnabledOnly: false } },
  'groups.memberOf.groups.list': {},
  'groups.transitiveMembers.list': {},
  'groups.members.users.list': {},
  'groups.owners.users.list': {},
  'servicePrincipals.owners.users.list': {},
  'applications.owners.users.list': {},
}
