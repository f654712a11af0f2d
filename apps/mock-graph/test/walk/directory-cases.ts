import { expect } from 'vitest'
import type { OperationId } from '../../src/generated/operations.js'
import { besideCases } from './beside-cases.js'
import { ids, type Place } from './place.js'
import { first, gone, lists, reads, type WalkCase } from './walk-case.js'

const servicePrincipal = '/servicePrincipals/{servicePrincipal-id}'
const application = '/applications/{application-id}'
const reference = (id: string) => ({ '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id}` })
const user = (name: string) => ({
  accountEnabled: true,
  displayName: name,
  mailNickname: name,
  userPrincipalName: `${name}@contoso.example`,
  passwordProfile: { password: 'not-a-password' },
})
const group = {
  displayName: 'Marketing',
  mailEnabled: false,
  mailNickname: 'marketing',
  securityEnabled: true,
}
const members = '/groups/{group-id}/members'
const everyAccess = '00000000-0000-0000-0000-000000000000'
const groupAssignments = '/groups/{group-id}/appRoleAssignments'
const groupAssignment = { principalId: ids.sales, resourceId: ids.agent, appRoleId: everyAccess }

const keepFirst = (path: string, parameter: string) => async (place: Place) => {
  const { value } = (await place.call('GET', path)).body
  place.params[parameter] = value[0].id
}
const withAudit = async (place: Place) => {
  await place.call('POST', '/groups', group)
  await keepFirst('/auditLogs/directoryAudits', 'directoryAudit-id')(place)
}
const withSignIn = keepFirst('/auditLogs/signIns', 'signIn-id')
const withLogEntry = async (place: Place) => {
  const as = 'application-admin'
  const secrets = [
    { key: 'BaseAddress', value: 'https://scim.example.com' },
    { key: 'SecretToken', value: 'not-a-secret' },
  ]
  await place.call('PUT', '{sync}/secrets', { value: secrets }, { as })
  place.params.job = (await place.call('POST', '{sync}/jobs', { templateId: 'scim' }, { as })).body.id
  await place.call('POST', '{sync}/jobs/{job}/start', undefined, { as })
  place.advance('PT1M')
  await keepFirst('/auditLogs/provisioning', 'provisioningObjectSummary-id')(place)
}

/** Who owns what: the references and the lists below one object. */
function ownerCases(
  set: 'servicePrincipals' | 'applications',
  path: string,
  owner: string,
): Record<string, WalkCase> {
  const owners = `${path}/owners`
  const prepare = async ({ params }: Place) => {
    params['directoryObject-id'] = owner
  }
  const removed = lists(owners, { id: owner }, false)
  return {
    [`${set}.owners.list`]: {},
    [`${set}.owners.listRef`]: {},
    [`${set}.owners.add`]: {
      status: 204,
      body: reference(ids.plainUser),
      seen: lists(owners, { id: ids.plainUser }),
    },
    [`${set}.owners.remove`]: { status: 204, prepare, seen: removed },
    [`${set}.owners.removeByRef`]: {
      status: 204,
      query: `@id=https://graph.microsoft.com/v1.0/directoryObjects/${owner}`,
      seen: removed,
    },
  }
}

/** Reading, changing and deleting one object by its id and by its app id. */
function objectCases(set: 'servicePrincipals' | 'applications', path: string): Record<string, WalkCase> {
  const update: WalkCase = {
    status: 204,
    body: { notes: 'Changed' },
    seen: reads(path, { notes: 'Changed' }),
  }
  const remove: WalkCase = { status: 204, seen: gone(path) }
  return {
    [`${set}.list`]: {},
    [`${set}.get`]: {},
    [`${set}.getByAppId`]: {},
    [`${set}.update`]: update,
    [`${set}.updateByAppId`]: update,
    [`${set}.delete`]: remove,
    [`${set}.deleteByAppId`]: remove,
    ...ownerCases(set, path, set === 'applications' ? ids.registrationOwner : ids.owner),
  }
}

function assignmentCases(
  property: 'appRoleAssignments' | 'appRoleAssignedTo',
  holder: string,
): Record<string, WalkCase> {
  const path = `/servicePrincipals/${holder}/${property}`
  const at = async ({ params }: Place) => {
    params['servicePrincipal-id'] = holder
  }
  const body =
    property === 'appRoleAssignedTo'
      ? { principalId: ids.plainUser, resourceId: holder, appRoleId: everyAccess }
      : { principalId: holder, resourceId: ids.target, appRoleId: everyAccess }
  return {
    [`${property}.list`]: { prepare: at },
    [`${property}.create`]: { status: 201, prepare: at, body, seen: lists(path, body) },
    [`${property}.delete`]: {
      status: 204,
      prepare: async (place) => {
        await at(place)
        await first('POST', path, body, ({ id }) => ({ 'appRoleAssignment-id': id }))(place)
      },
      seen: lists(path, body, false),
    },
  }
}

const grant = {
  clientId: ids.agent,
  consentType: 'AllPrincipals',
  resourceId: ids.target,
  scope: 'user_impersonation',
}
const withGrant = first('POST', '/oauth2PermissionGrants', grant, ({ id }) => ({
  'oAuth2PermissionGrant-id': id,
}))
const grantPath = '/oauth2PermissionGrants/{oAuth2PermissionGrant-id}'

const federatedCredential = {
  name: 'main',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:contoso/hr:ref:refs/heads/main',
  audiences: ['api://AzureADTokenExchange'],
}
const federatedCredentials = `${application}/federatedIdentityCredentials`
const withFederatedCredential = first('POST', federatedCredentials, federatedCredential, ({ id }) => ({
  'federatedIdentityCredential-id': id,
}))
const federatedPath = `${federatedCredentials}/{federatedIdentityCredential-id}`

const roles = '/roleManagement/directory'
const ownRole = 'ffffffff-0000-4000-8000-000000000001'
const roleAssignment = { principalId: ids.plainUser, roleDefinitionId: ownRole, directoryScopeId: '/' }
const deleteAdele = first('DELETE', '/users/{user-id}', undefined, () => ({
  'directoryObject-id': ids.adele,
}))
const deleteApplication = first('DELETE', application, undefined, () => ({
  'directoryObject-id': ids.registration,
}))
const deleted = '/directory/deletedItems/{directoryObject-id}'

export const directoryCases: Partial<Record<OperationId, WalkCase>> = {
  ...besideCases,
  ...objectCases('servicePrincipals', servicePrincipal),
  ...objectCases('applications', application),
  ...assignmentCases('appRoleAssignments', ids.agent),
  ...assignmentCases('appRoleAssignedTo', ids.target),
  'servicePrincipals.create': {
    status: 201,
    prepare: first('POST', '/applications', { displayName: 'New' }, ({ appId }) => ({ made: appId })),
    body: ({ params }: Place) => ({ appId: params.made }),
    seen: async (place) => {
      const { body } = await place.call('GET', "/servicePrincipals?$filter=appId eq '{made}'")
      expect(body.value).toHaveLength(1)
    },
  },
  'servicePrincipals.oauth2PermissionGrants.list': {},
  'applications.create': {
    status: 201,
    body: { displayName: 'New' },
    seen: lists("/applications?$filter=displayName eq 'New'", { displayName: 'New' }),
  },
  'applications.addPassword': {
    body: { passwordCredential: { displayName: 'ci' } },
    seen: reads(application, { passwordCredentials: [expect.objectContaining({ displayName: 'ci' })] }),
  },
  'applications.removePassword': {
    status: 204,
    prepare: first('POST', `${application}/addPassword`, {}, ({ keyId }) => ({ keyId })),
    body: ({ params }: Place) => ({ keyId: params.keyId }),
    seen: reads(application, { passwordCredentials: [] }),
  },
  'applications.federatedIdentityCredentials.list': {},
  'applications.federatedIdentityCredentials.create': {
    status: 201,
    body: federatedCredential,
    seen: lists(federatedCredentials, federatedCredential),
  },
  'applications.federatedIdentityCredentials.get': { prepare: withFederatedCredential },
  'applications.federatedIdentityCredentials.update': {
    status: 204,
    prepare: withFederatedCredential,
    body: { subject: 'repo:contoso/hr:pull_request' },
    seen: reads(federatedPath, { subject: 'repo:contoso/hr:pull_request' }),
  },
  'applications.federatedIdentityCredentials.delete': {
    status: 204,
    prepare: withFederatedCredential,
    seen: gone(federatedPath),
  },
  'applicationTemplates.list': { refused: 'nobody' },
  'applicationTemplates.get': { refused: 'nobody' },
  'applicationTemplates.instantiate': {
    status: 201,
    body: { displayName: 'From the gallery' },
    seen: lists("/servicePrincipals?$filter=displayName eq 'From the gallery'", {
      applicationTemplateId: ids.nonGallery,
    }),
  },
  'oauth2PermissionGrants.list': {},
  'oauth2PermissionGrants.create': {
    status: 201,
    body: grant,
    seen: lists(`/servicePrincipals/${ids.agent}/oauth2PermissionGrants`, grant),
  },
  'oauth2PermissionGrants.get': { prepare: withGrant },
  'oauth2PermissionGrants.update': {
    status: 204,
    prepare: withGrant,
    body: { scope: 'User.Read' },
    seen: reads(grantPath, { scope: 'User.Read' }),
  },
  'oauth2PermissionGrants.delete': { status: 204, prepare: withGrant, seen: gone(grantPath) },
  'me.get': { as: 'global-administrator', refused: 'nobody' },
  'organization.list': {},
  'users.list': {},
  'users.create': {
    status: 201,
    body: user('new'),
    seen: reads('/users/new@contoso.example', { displayName: 'new' }),
  },
  'users.get': {},
  'users.update': {
    status: 204,
    body: { displayName: 'Changed' },
    seen: reads('/users/{user-id}', { displayName: 'Changed' }),
  },
  'users.delete': { status: 204, seen: gone('/users/{user-id}') },
  'groups.list': {},
  'groups.create': {
    status: 201,
    body: group,
    seen: lists("/groups?$filter=displayName eq 'Marketing'", { displayName: 'Marketing' }),
  },
  'groups.get': {},
  'groups.update': {
    status: 204,
    body: { description: 'Changed' },
    seen: reads('/groups/{group-id}', { description: 'Changed' }),
  },
  'groups.delete': { status: 204, seen: gone('/groups/{group-id}') },
  'groups.members.list': {},
  'groups.members.add': {
    status: 204,
    body: reference(ids.plainUser),
    seen: lists(members, { id: ids.plainUser }),
  },
  'groups.members.remove': {
    status: 204,
    prepare: async ({ params }) => {
      params['directoryObject-id'] = ids.adele
    },
    seen: lists(members, { id: ids.adele }, false),
  },
  'groups.owners.list': {},
  'groups.appRoleAssignments.list': {
    prepare: first('POST', groupAssignments, groupAssignment, () => ({})),
  },
  'groups.appRoleAssignments.create': {
    status: 201,
    body: groupAssignment,
    seen: lists(groupAssignments, { ...groupAssignment, principalType: 'Group' }),
  },
  'deletedItems.get': { prepare: deleteAdele },
  'deletedItems.delete': { status: 204, prepare: deleteApplication, seen: gone(deleted) },
  'deletedItems.restore': { prepare: deleteAdele, seen: reads('/users/{user-id}', { id: ids.adele }) },
  'deletedItems.applications.list': {},
  'deletedItems.servicePrincipals.list': {},
  'deletedItems.users.list': { prepare: deleteAdele },
  'deletedItems.groups.list': {},
  'directoryRoles.list': {},
  'directoryRoles.members.list': {
    prepare: first('GET', '/directoryRoles', undefined, ({ value }) => ({
      'directoryRole-id': value.find(
        (one: { displayName: string }) => one.displayName === 'Global Administrator',
      ).id,
    })),
  },
  'roleAssignments.list': {},
  'roleAssignments.create': {
    status: 201,
    body: roleAssignment,
    seen: lists(`${roles}/roleAssignments`, roleAssignment),
  },
  'roleAssignments.delete': {
    status: 204,
    prepare: first('POST', `${roles}/roleAssignments`, roleAssignment, ({ id }) => ({
      'unifiedRoleAssignment-id': id,
    })),
    seen: lists(`${roles}/roleAssignments`, roleAssignment, false),
  },
  'roleDefinitions.list': {},
  'roleDefinitions.create': {
    status: 201,
    body: {
      displayName: 'Reader of jobs',
      isEnabled: true,
      rolePermissions: [
        { allowedResourceActions: ['microsoft.directory/servicePrincipals/synchronization/standard/read'] },
      ],
    },
    seen: lists(`${roles}/roleDefinitions`, { displayName: 'Reader of jobs' }),
  },
  'auditLogs.provisioning.list': {},
  'auditLogs.provisioning.get': { as: 'global-administrator', prepare: withLogEntry },
  'auditLogs.directoryAudits.list': { as: 'global-administrator', prepare: withAudit },
  'auditLogs.directoryAudits.get': { as: 'global-administrator', prepare: withAudit },
  'auditLogs.signIns.list': { as: 'global-administrator' },
  'auditLogs.signIns.get': { as: 'global-administrator', prepare: withSignIn },
  'users.delta': {},
  'groups.delta': {},
  'servicePrincipals.addTokenSigningCertificate': {
    body: { displayName: 'CN=Contoso HR' },
    seen: async (place, { body: { keyId } }) => {
      const { body } = await place.call('GET', servicePrincipal)
      const [signing, verifying] = body.keyCredentials
      expect(verifying).toMatchObject({ keyId, usage: 'Verify' })
      expect(body.passwordCredentials).toMatchObject([{ keyId: signing.keyId }])
    },
  },
  batch: {
    body: { requests: [{ id: '1', method: 'GET', url: '/me' }] },
    as: 'global-administrator',
    refused: 'nobody',
  },
}
