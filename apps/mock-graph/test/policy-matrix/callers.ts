import { operations } from '../../src/generated/operations.js'
import { stateAccess } from './state-access.js'
import type { Permissions } from './statement.js'

/** Who calls, in the words of the seed: what was granted, what is owned, which directory roles are held. */
export type Caller = {
  /** Says everything a failure needs, and is unique. */
  readonly label: string
  readonly kind: 'application' | 'user'
  /** Application permissions, or the scopes of the client through which the user signs in. */
  readonly holds: readonly string[]
  readonly owns: readonly Owned[]
  readonly directoryRoles: readonly string[]
  /** Resource actions of a custom directory role. */
  readonly actions: readonly string[]
  readonly personal: boolean
}

export type Owned = 'servicePrincipal' | 'registration'

const app = (label: string, holds: readonly string[], ...owns: Owned[]): Caller => ({
  label: `application, ${label}`,
  kind: 'application',
  holds,
  owns,
  directoryRoles: [],
  actions: [],
  personal: false,
})

const user = (label: string, more: Partial<Omit<Caller, 'label' | 'kind'>> = {}): Caller => ({
  label: `user, ${label}`,
  kind: 'user',
  holds: consoleScopes,
  owns: [],
  directoryRoles: [],
  actions: [],
  personal: false,
  ...more,
})

/** Every permission that any operation accepts from this kind of caller. */
const everything = (...schemes: (keyof Permissions)[]) => [
  ...new Set(
    Object.values(operations).flatMap(({ method, path }) => {
      const { permissions } = stateAccess(method, path)
      return schemes.flatMap((scheme) => (permissions[scheme] === 'never' ? [] : permissions[scheme].flat()))
    }),
  ),
]

/** What a developer's console is consented to. */
const consoleScopes: readonly string[] = [
  'Synchronization.ReadWrite.All',
  'SynchronizationData-User.Upload',
  'Application.ReadWrite.All',
  'Application.Read.All',
  'AppRoleAssignment.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'Directory.ReadWrite.All',
  'Directory.Read.All',
  'RoleManagement.ReadWrite.Directory',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'User.ReadWrite.All',
  'User.Read',
  'AuditLog.Read.All',
]
const ownedBy = ['Application.ReadWrite.OwnedBy']
const action = (name: string) => `microsoft.directory/servicePrincipals/${name}`

const applications: readonly Caller[] = [
  app('OwnedBy, owns the service principal', ownedBy, 'servicePrincipal'),
  app('OwnedBy, owns nothing', ownedBy),
  app('OwnedBy, owns the registration', ownedBy, 'registration'),
  app('OwnedBy, owns both', ownedBy, 'servicePrincipal', 'registration'),
  app(
    'OwnedBy and Directory.Read.All, owns both',
    [...ownedBy, 'Directory.Read.All'],
    'servicePrincipal',
    'registration',
  ),
  app('OwnedBy and Directory.Read.All, owns nothing', [...ownedBy, 'Directory.Read.All']),
  app('no grant, owns both', [], 'servicePrincipal', 'registration'),
  app('no grant', []),
  app('AppRoleAssignment.ReadWrite.All with Application.Read.All', [
    'AppRoleAssignment.ReadWrite.All',
    'Application.Read.All',
  ]),
  app('Application.ReadWrite.All with Directory.Read.All', [
    'Application.ReadWrite.All',
    'Directory.Read.All',
  ]),
  app(
    'Upload.OwnedBy, owns the service principal',
    ['SynchronizationData-User.Upload.OwnedBy'],
    'servicePrincipal',
  ),
  app('Upload.OwnedBy, owns nothing', ['SynchronizationData-User.Upload.OwnedBy']),
  app('Upload.OwnedBy, owns the registration', ['SynchronizationData-User.Upload.OwnedBy'], 'registration'),
  app('every permission', everything('application')),
  ...[
    'Synchronization.ReadWrite.All',
    'Synchronization.Read.All',
    'Directory.ReadWrite.All',
    'Directory.Read.All',
    'Application.ReadWrite.All',
    'Application.Read.All',
    'AppRoleAssignment.ReadWrite.All',
    'DelegatedPermissionGrant.ReadWrite.All',
    'RoleManagement.ReadWrite.Directory',
    'RoleManagement.Read.All',
    'AuditLog.Read.All',
    'SynchronizationData-User.Upload',
    'CustomSecAttributeProvisioning.Read.All',
    'CustomSecAttributeProvisioning.ReadWrite.All',
    'User.ReadWrite.All',
    'Group.ReadWrite.All',
    'Group.Create',
  ].map((permission) => app(permission, [permission])),
]

const users: readonly Caller[] = [
  ...[
    'Application Administrator',
    'Cloud Application Administrator',
    'Hybrid Identity Administrator',
    'Global Administrator',
    'Global Reader',
    'Security Administrator',
    'Directory Readers',
    'Directory Writers',
    'Privileged Role Administrator',
    'User Administrator',
  ].map((name) => user(name, { directoryRoles: [name] })),
  user('owns the service principal', { owns: ['servicePrincipal'] }),
  user('owns the registration', { owns: ['registration'] }),
  user('owns both', { owns: ['servicePrincipal', 'registration'] }),
  user('custom role over credentials', { actions: [action('synchronizationCredentials/manage')] }),
  user('custom role over jobs', { actions: [action('synchronizationJobs/manage')] }),
  user('custom role over schemas', { actions: [action('synchronizationSchema/manage')] }),
  user('custom role that reads', { actions: [action('synchronization/standard/read')] }),
  user('plain'),
  user('plain, every scope', { holds: everything('work', 'personal') }),
  user('owns both, Synchronization.Read.All', {
    holds: ['Synchronization.Read.All'],
    owns: ['servicePrincipal', 'registration'],
  }),
  user('plain, Synchronization.Read.All', { holds: ['Synchronization.Read.All'] }),
  user('Application Administrator, Synchronization.Read.All', {
    holds: ['Synchronization.Read.All'],
    directoryRoles: ['Application Administrator'],
  }),
  user('Application Administrator, no scope', { holds: [], directoryRoles: ['Application Administrator'] }),
  user('Global Administrator, no scope', { holds: [], directoryRoles: ['Global Administrator'] }),
  user('personal account, every scope', { holds: everything('work', 'personal'), personal: true }),
  user('personal account, every scope, Global Administrator', {
    holds: everything('work', 'personal'),
    personal: true,
    directoryRoles: ['Global Administrator'],
  }),
  user('personal account, no scope', { holds: [], personal: true }),
]

export const callers: readonly Caller[] = [...applications, ...users]
