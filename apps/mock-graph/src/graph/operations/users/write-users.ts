import type { Directory } from '../../../directory/tenant/directory.js'
import type { User } from '../../../domain/directory/user.js'
import { timestamp } from '../../../domain/time/timestamp.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import type { Asked } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { changedBy } from '../../directory-objects/changed-by.js'
import { entityBody } from '../../directory-objects/entity-set.js'
import { bindingOf, resolveReference } from '../../directory-objects/reference.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { objectOf } from '../../routing/find-resource.js'
import { userSet } from './user-set.js'

const writable: Writable = {
  type: 'user',
  resource: 'User',
  // "Read-only" on the page of user; licenses are given by assignLicense.
  readOnly: [
    'id',
    'assignedLicenses',
    'assignedPlans',
    'createdDateTime',
    'creationType',
    'deletedDateTime',
    'externalUserState',
    'externalUserStateChangeDateTime',
    'imAddresses',
    'lastPasswordChangeDateTime',
    'isManagementRestricted',
    'legalAgeGroupClassification',
    'licenseAssignmentStates',
    'mailboxSettings',
    'onPremisesDomainName',
    'onPremisesLastSyncDateTime',
    'onPremisesProvisioningErrors',
    'onPremisesSamAccountName',
    'onPremisesSecurityIdentifier',
    'onPremisesSyncEnabled',
    'onPremisesUserPrincipalName',
    'provisionedPlans',
    'proxyAddresses',
    'securityIdentifier',
    'serviceProvisioningErrors',
    'signInActivity',
    'signInSessionsValidFromDateTime',
  ],
  notNull: ['accountEnabled', 'displayName', 'mailNickname', 'userPrincipalName'],
  bindings: ['manager'],
}

const required = ['accountEnabled', 'displayName', 'mailNickname', 'userPrincipalName', 'passwordProfile']

/** What a body may change, as it was read. */
type Written = {
  readonly password?: string | undefined
  /** The id of the manager. */
  readonly manager?: string | undefined
  readonly [other: string]: unknown
}

/** `POST /users`: 201. The user can sign in with the password at once. */
export const createUser = defineOperation({
  body: (body, asked) => readUser(body, asked, undefined),
  handle: (call) => {
    const { body, directory, environment } = call
    const unset: User = {
      id: environment.newId(),
      userPrincipalName: '',
      displayName: '',
      mail: null,
      accountEnabled: true,
      userType: 'Member',
      personal: false,
      password: null,
      details: { createdDateTime: timestamp(environment) },
    }
    const user = changed(unset, body)
    put(user, body, directory)
    return { status: 201, body: entityBody(userSet, user, call) }
  },
})

/** `PATCH /users/{id}`: 204. */
export const updateUser = defineOperation({
  body: (body, asked) => readUser(body, asked, objectOf(asked, 'users')),
  handle: (call) => {
    const user = objectOf(call, 'users')
    put(changed(user, call.body), call.body, call.directory)
    return { status: 204 }
  },
})

/** @param of Whom the body is to change; undefined for a new user, of whom more must be said. */
function readUser(body: unknown, asked: Asked, of: User | undefined): Written {
  const { passwordProfile, ...written } = readWritten(body, asked, writable)
  if (!of) requireValues({ ...written, passwordProfile }, required, writable)
  const { userPrincipalName, userType } = written
  if (userPrincipalName !== undefined) checkPrincipalName(String(userPrincipalName), of, asked.directory)
  if (userType !== undefined && userType !== 'Member' && userType !== 'Guest')
    throw graphErrors.schemaMismatch('userType')
  const { password } = (passwordProfile ?? {}) as { password?: unknown }
  if (password !== undefined && typeof password !== 'string') throw graphErrors.schemaMismatch('password')
  const reference = bindingOf(body, 'manager')
  const manager =
    reference === undefined ? undefined : resolveReference(reference, asked.directory, ['users'])
  return { ...written, password, manager }
}

function checkPrincipalName(name: string, of: User | undefined, directory: Directory): void {
  if (!name.toLowerCase().endsWith(`@${directory.domain.toLowerCase()}`)) throw graphErrors.unverifiedDomain()
  const holder = directory.userByPrincipalName(name)
  if (holder && holder.id !== of?.id) throw graphErrors.duplicatePrincipalName()
}

const own = ['accountEnabled', 'displayName', 'mail', 'userPrincipalName', 'userType'] as const

function put(user: User, { manager }: Written, directory: Directory): void {
  directory.put('users', user.id, user)
  if (manager !== undefined) directory.managers.assign(user.id, manager)
}

const changed = (user: User, { password, manager: _, ...written }: Written): User => ({
  ...changedBy(user, written, own),
  password: password ?? user.password,
})
