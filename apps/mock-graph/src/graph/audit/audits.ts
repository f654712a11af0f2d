import type { Activity } from '../../domain/directory/audit-entry.js'
import type { AppRoleAssignment } from '../../domain/directory/grants.js'
import { activities as does } from './activities.js'
import { type Audit, type AuditedCall, type Done, madeIn } from './audited-call.js'

/** Done to the addressed object, or, where none is addressed, to the one that the reply shows. */
const one =
  (activity: Activity): Audit =>
  ({ resource }) =>
  (reply) => [{ activity, targets: idsOf(resource?.object.id ?? madeIn(reply).id) }]

/** Another object linked to the addressed one, or no longer. */
const linked =
  (activity: Activity): Audit =>
  ({ resource, params, sent, query }) => {
    const named = params['directoryObject-id'] ?? query.get('@id') ?? query.get('$id') ?? referenceIn(sent)
    return () => [{ activity, targets: idsOf(resource?.object.id, keyOf(named)) }]
  }

/** By the kind of a deleted item. */
const ofItem =
  (byKind: Readonly<Record<string, Activity>>): Audit =>
  ({ resource }) => {
    const kind = resource?.collection === 'deletedItems' ? resource.object.kind : ''
    const activity = byKind[kind]
    return () => (activity ? [{ activity, targets: idsOf(resource?.object.id) }] : [])
  }

const assigned =
  (of: 'added' | 'removed'): Audit =>
  ({ directory, params }) => {
    const before = directory.appRoleAssignments.get(params['appRoleAssignment-id'] ?? '')
    return (reply) => {
      const { principalId, resourceId, principalType } = before
        ? { ...before, principalType: kindOf(before, directory) }
        : (madeIn(reply) as Record<string, string>)
      const activity = roleActivities[of][principalType ?? ''] ?? roleActivities[of].ServicePrincipal
      return [{ activity, targets: idsOf(resourceId, principalId) }]
    }
  }

const roleActivities = {
  added: { User: does.addUserAppRole, Group: does.addGroupAppRole, ServicePrincipal: does.addAppRole },
  removed: {
    User: does.removeUserAppRole,
    Group: does.removeGroupAppRole,
    ServicePrincipal: does.removeAppRole,
  },
} as Readonly<
  Record<'added' | 'removed', Readonly<Record<string, Activity>> & { readonly ServicePrincipal: Activity }>
>

function kindOf({ principalId }: AppRoleAssignment, { users, groups }: AuditedCall['directory']): string {
  if (users.has(principalId)) return 'User'
  return groups.has(principalId) ? 'Group' : 'ServicePrincipal'
}

const permissionGrant =
  (activity: Activity): Audit =>
  ({ directory, params }) => {
    const before = directory.oauth2PermissionGrants.get(params['oAuth2PermissionGrant-id'] ?? '')
    return (reply) => {
      const { clientId, resourceId } = before ?? madeIn(reply)
      return [{ activity, targets: idsOf(resourceId, clientId) }]
    }
  }

const roleMember =
  (activity: Activity): Audit =>
  ({ directory, params }) => {
    const before = directory.roleAssignments.get(params['unifiedRoleAssignment-id'] ?? '')
    return (reply) => {
      const { principalId, roleDefinitionId } = before ?? madeIn(reply)
      return [{ activity, targets: idsOf(principalId, roleDefinitionId) }]
    }
  }

const instantiated: Audit = () => (reply) =>
  (
    [
      [does.addApplication, 'application'],
      [does.addServicePrincipal, 'servicePrincipal'],
    ] as const
  ).map(([activity, part]): Done => {
    const { id, objectId } = madeIn(reply, part)
    return { activity, targets: idsOf(id ?? objectId) }
  })

const owners = (set: 'applications' | 'servicePrincipals', added: Activity, removed: Activity) => ({
  [`${set}.owners.add`]: linked(added),
  [`${set}.owners.remove`]: linked(removed),
  [`${set}.owners.removeByRef`]: linked(removed),
})

const mappings = one(does.updateMappings)
const credentials = one(does.updateCredentials)
const schemaWrites = [
  'put',
  'update',
  'delete',
  'directories.create',
  'directories.update',
  'directories.delete',
]

/**
 * What the audit log tells of each operation, by its id without `.app`. What is not here is not logged: reads, sign-ins,
 * and what only runs jobs, of which the provisioning log tells.
 */
export const audits: ReadonlyMap<string, Audit> = new Map(
  Object.entries({
    'applications.create': one(does.addApplication),
    'applications.update': one(does.updateApplication),
    'applications.updateByAppId': one(does.updateApplication),
    'applications.delete': one(does.deleteApplication),
    'applications.deleteByAppId': one(does.deleteApplication),
    'applications.addPassword': one(does.updateSecrets),
    'applications.removePassword': one(does.updateSecrets),
    'applications.federatedIdentityCredentials.create': one(does.updateApplication),
    'applications.federatedIdentityCredentials.update': one(does.updateApplication),
    'applications.federatedIdentityCredentials.delete': one(does.updateApplication),
    ...owners('applications', does.addApplicationOwner, does.removeApplicationOwner),
    'applicationTemplates.instantiate': instantiated,
    'servicePrincipals.create': one(does.addServicePrincipal),
    'servicePrincipals.update': one(does.updateServicePrincipal),
    'servicePrincipals.updateByAppId': one(does.updateServicePrincipal),
    'servicePrincipals.delete': one(does.removeServicePrincipal),
    'servicePrincipals.deleteByAppId': one(does.removeServicePrincipal),
    'servicePrincipals.addTokenSigningCertificate': one(does.addCredentials),
    ...owners('servicePrincipals', does.addServicePrincipalOwner, does.removeServicePrincipalOwner),
    'appRoleAssignments.create': assigned('added'),
    'appRoleAssignments.delete': assigned('removed'),
    'appRoleAssignedTo.create': assigned('added'),
    'appRoleAssignedTo.delete': assigned('removed'),
    'groups.appRoleAssignments.create': assigned('added'),
    'oauth2PermissionGrants.create': permissionGrant(does.addPermissionGrant),
    'oauth2PermissionGrants.update': permissionGrant(does.addPermissionGrant),
    'oauth2PermissionGrants.delete': permissionGrant(does.removePermissionGrant),
    'users.create': one(does.addUser),
    'users.update': one(does.updateUser),
    'users.delete': one(does.deleteUser),
    'groups.create': one(does.addGroup),
    'groups.update': one(does.updateGroup),
    'groups.delete': one(does.deleteGroup),
    'groups.members.add': linked(does.addMember),
    'groups.members.remove': linked(does.removeMember),
    'deletedItems.restore': ofItem({
      application: does.restoreApplication,
      servicePrincipal: does.restoreServicePrincipal,
      user: does.restoreUser,
      group: does.restoreGroup,
    }),
    'deletedItems.delete': ofItem({
      application: does.purgeApplication,
      servicePrincipal: does.purgeServicePrincipal,
      user: does.purgeUser,
      group: does.purgeGroup,
    }),
    'roleAssignments.create': roleMember(does.addRoleMember),
    'roleAssignments.delete': roleMember(does.removeRoleMember),
    'roleDefinitions.create': one(does.addRoleDefinition),
    'jobs.create': one(does.addJob),
    'jobs.delete': one(does.deleteJob),
    'jobs.start': one(does.startJob),
    'jobs.pause': one(does.pauseJob),
    'jobs.restart': one(does.restartJob),
    'jobs.update': credentials,
    'jobs.objectConnections.delete': one(does.other),
    'secrets.put': credentials,
    'synchronization.put': credentials,
    'synchronization.delete': one(does.deleteJob),
    acquireAccessToken: credentials,
    'connectivityParameters.update': credentials,
    'templates.create': mappings,
    'templates.update': mappings,
    'templates.delete': mappings,
    ...Object.fromEntries(schemaWrites.map((write) => [`jobs.schema.${write}`, mappings])),
    ...Object.fromEntries(schemaWrites.map((write) => [`templates.schema.${write}`, mappings])),
  }),
)

const idsOf = (...ids: readonly unknown[]): string[] => ids.filter((id) => typeof id === 'string')

function referenceIn(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && '@odata.id' in sent ? sent['@odata.id'] : undefined
}

/** The last key of a reference, or the key itself: it was found, so its form is right. */
function keyOf(reference: unknown): string | undefined {
  if (typeof reference !== 'string') return undefined
  const [, parenthesized, segment] = /(?:\('([^'/]+)'\)|([^/]+))$/.exec(reference) ?? []
  return (parenthesized ?? segment)?.toLowerCase()
}
