import { deleteObject } from '../../directory/deleted-items.js'
import type { Directory } from '../../directory/directory.js'
import { timestamp } from '../../domain/timestamp.js'
import type { User } from '../../domain/user.js'
import { renderUser } from '../entities/user.js'
import type { Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { addressed, type EntitySet, entityBody, readersOf } from './entity-set.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const userSet: EntitySet<User> = {
  name: 'users',
  parameter: 'user-id',
  render: renderUser,
  all: (directory) => directory.users,
}

const writable: Writable = {
  type: 'user',
  resource: 'User',
  readOnly: ['id', 'createdDateTime', 'deletedDateTime'],
  notNull: ['accountEnabled', 'displayName', 'mailNickname', 'userPrincipalName'],
}

/** What a body may change, as `readWritten` has checked it. */
type Written = Partial<Pick<User, 'accountEnabled' | 'displayName' | 'mail' | 'userPrincipalName'>> & {
  userType?: string | null
  passwordProfile?: { password?: unknown } | null
  [other: string]: unknown
}

const readers = readersOf(userSet)

/** `GET /users`. */
export const listUsers = readers.list
/** `GET /users/{id or userPrincipalName}`. */
export const getUser = readers.get

/** `GET /me`: the signed-in user. */
export const getMe: Handler = (exchange) => {
  const { oid } = exchange.principal
  const user = exchange.directory.users.get(oid)
  if (!user) throw faults.resourceNotFound(oid)
  return { status: 200, body: entityBody(userSet, user, exchange) }
}

/** `POST /users`: 201. The user can sign in with the password at once. */
export const createUser: Handler = (exchange) => {
  const { directory, environment } = exchange
  const written: Written = readWritten(exchange, writable)
  const required = ['accountEnabled', 'displayName', 'mailNickname', 'userPrincipalName', 'passwordProfile']
  requireValues(written, required, writable)
  const userPrincipalName = String(written.userPrincipalName)
  checkPrincipalName(userPrincipalName, undefined, directory)
  const user: User = {
    id: environment.newId(),
    userPrincipalName,
    displayName: String(written.displayName),
    mail: null,
    accountEnabled: true,
    userType: 'Member',
    personal: false,
    password: null,
    details: { createdDateTime: timestamp(environment) },
  }
  change(user, written)
  directory.users.set(user.id, user)
  return { status: 201, body: entityBody(userSet, user, exchange) }
}

/** `PATCH /users/{id}`: 204. */
export const updateUser: Handler = (exchange) => {
  const user = addressed(userSet, exchange)
  const written: Written = readWritten(exchange, writable)
  if (written.userPrincipalName !== undefined) {
    checkPrincipalName(written.userPrincipalName, user, exchange.directory)
  }
  change(user, written)
  return { status: 204 }
}

/** `DELETE /users/{id}`: 204. */
export const deleteUser: Handler = (exchange) => {
  const { directory, environment } = exchange
  deleteObject(directory, addressed(userSet, exchange).id, timestamp(environment))
  return { status: 204 }
}

function checkPrincipalName(name: string, of: User | undefined, directory: Directory): void {
  if (!name.toLowerCase().endsWith(`@${directory.domain.toLowerCase()}`)) throw faults.unverifiedDomain()
  const holder = directory.userByPrincipalName(name)
  if (holder && holder !== of) throw faults.duplicatePrincipalName()
}

function change(user: User, written: Written): void {
  const {
    accountEnabled,
    displayName,
    mail,
    passwordProfile,
    userPrincipalName,
    userType: kind,
    ...details
  } = written
  if (accountEnabled !== undefined) user.accountEnabled = accountEnabled
  if (displayName !== undefined) user.displayName = displayName
  if (mail !== undefined) user.mail = mail
  if (userPrincipalName !== undefined) user.userPrincipalName = userPrincipalName
  if (kind !== undefined && kind !== 'Member' && kind !== 'Guest') throw faults.schemaMismatch('userType')
  if (kind !== undefined) user.userType = kind
  const password = passwordProfile?.password
  if (password !== undefined && typeof password !== 'string') throw faults.schemaMismatch('password')
  if (password !== undefined) user.password = password
  user.details = { ...user.details, ...details }
}
