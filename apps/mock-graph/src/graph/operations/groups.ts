import { deleteObject } from '../../directory/deleted-items.js'
import type { Group } from '../../domain/group.js'
import { timestamp } from '../../domain/timestamp.js'
import type { OperationId } from '../../generated/operations.js'
import { renderDirectoryObjects } from '../entities/directory-object.js'
import { renderGroup } from '../entities/group.js'
import type { Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { bodyObject } from './body-object.js'
import { addressed, type EntitySet, entityBody, readersOf } from './entity-set.js'
import { handleLinks, ownersOf } from './linked-objects.js'
import { boundIds, type Referable } from './reference.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const groupSet: EntitySet<Group> = {
  name: 'groups',
  parameter: 'group-id',
  render: renderGroup,
  all: (directory) => directory.groups,
  expansions: (directory) => ({
    members: ({ id }) => renderDirectoryObjects(directory.members.of(String(id)), directory),
    owners: ({ id }) => renderDirectoryObjects(directory.ownersOf(String(id)), directory),
  }),
}

const writable: Writable = {
  type: 'group',
  resource: 'Group',
  readOnly: ['id', 'createdDateTime', 'deletedDateTime', 'mail', 'renewedDateTime', 'securityIdentifier'],
  notNull: ['displayName', 'mailEnabled', 'mailNickname', 'securityEnabled'],
}

/** What a body may change, as `readWritten` has checked it. */
type Written = Partial<
  Pick<Group, 'displayName' | 'mailEnabled' | 'mailNickname' | 'securityEnabled' | 'groupTypes'>
> & { [other: string]: unknown }

/** What can be in a group. */
const memberSets: readonly Referable[] = ['users', 'servicePrincipals', 'groups']

const readers = readersOf(groupSet)
const owners = ownersOf('groups')
const members = handleLinks({
  collection: 'groups',
  parameter: 'group-id',
  property: 'members',
  links: ({ directory }) => directory.members,
  accepted: memberSets,
})

/** `POST /groups`: 201. A user who creates one becomes its owner. */
const create: Handler = (exchange) => {
  const { body, directory, environment, principal } = exchange
  const bindings = ['owners', 'members']
  const { isAssignableToRole, ...written } = readWritten(exchange, { ...writable, bindings })
  requireValues(written, writable.notNull, writable)
  const annotated = bodyObject(body)
  const bound = boundIds(annotated, 'owners', directory)
  const memberIds = boundIds(annotated, 'members', directory, memberSets)
  const group: Group = {
    id: environment.newId(),
    displayName: '',
    createdDateTime: timestamp(environment),
    mailEnabled: false,
    mailNickname: '',
    securityEnabled: true,
    groupTypes: [],
    isAssignableToRole: isAssignableToRole === true,
  }
  change(group, written)
  directory.groups.set(group.id, group)
  for (const owner of bound) directory.addOwner(group.id, owner)
  if (principal.kind === 'user') directory.addOwner(group.id, principal.oid)
  for (const member of memberIds) directory.members.add(group.id, member)
  return { status: 201, body: entityBody(groupSet, group, exchange) }
}

/** `PATCH /groups/{id}`: 204. `members@odata.bind` adds members. */
const update: Handler = (exchange) => {
  const { body, directory } = exchange
  const group = addressed(groupSet, exchange)
  const readOnly = [...writable.readOnly, 'isAssignableToRole']
  const written = readWritten(exchange, { ...writable, readOnly, bindings: ['members'] })
  const memberIds = boundIds(bodyObject(body), 'members', directory, memberSets)
  if (memberIds.some((id) => directory.members.of(group.id).has(id)))
    throw faults.duplicateReference('members')
  change(group, written)
  for (const member of memberIds) directory.members.add(group.id, member)
  return { status: 204 }
}

/** `DELETE /groups/{id}`: 204. */
const remove: Handler = (exchange) => {
  const { directory, environment } = exchange
  deleteObject(directory, addressed(groupSet, exchange).id, timestamp(environment))
  return { status: 204 }
}

function change(group: Group, written: Written): void {
  const { displayName, mailEnabled, mailNickname, securityEnabled, groupTypes, ...details } = written
  if (displayName !== undefined) group.displayName = displayName
  if (mailEnabled !== undefined) group.mailEnabled = mailEnabled
  if (mailNickname !== undefined) group.mailNickname = mailNickname
  if (securityEnabled !== undefined) group.securityEnabled = securityEnabled
  if (groupTypes !== undefined) group.groupTypes = groupTypes
  group.details = { ...group.details, ...details }
}

export const groupHandlers = {
  'groups.list': readers.list,
  'groups.create': create,
  'groups.get': readers.get,
  'groups.update': update,
  'groups.delete': remove,
  'groups.members.list': members.list,
  'groups.members.add': members.add,
  'groups.members.remove': members.remove,
  'groups.owners.list': owners.list,
} satisfies Partial<Record<OperationId, Handler>>
