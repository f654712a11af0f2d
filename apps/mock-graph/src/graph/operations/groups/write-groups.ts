import type { Group } from '../../../domain/directory/group.js'
import { timestamp } from '../../../domain/time/timestamp.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import { defineOperation } from '../../calls/operation.js'
import { changedBy } from '../../directory-objects/changed-by.js'
import { checkKeptByExchange } from '../../directory-objects/check-selection.js'
import { entityBody } from '../../directory-objects/entity-set.js'
import { bindingOf, boundIds } from '../../directory-objects/reference.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { objectOf } from '../../routing/find-resource.js'
import { groupSet } from './group-set.js'
import { memberSets } from './members.js'

const writable: Writable = {
  type: 'group',
  resource: 'Group',
  // "Read-only" on the page of group; licenses are given by assignLicense.
  readOnly: [
    'id',
    'assignedLabels',
    'assignedLicenses',
    'createdDateTime',
    'deletedDateTime',
    'hasMembersWithLicenseErrors',
    'isArchived',
    'isManagementRestricted',
    'licenseProcessingState',
    'mail',
    'onPremisesDomainName',
    'onPremisesLastSyncDateTime',
    'onPremisesNetBiosName',
    'onPremisesProvisioningErrors',
    'onPremisesSamAccountName',
    'onPremisesSecurityIdentifier',
    'renewedDateTime',
    'securityIdentifier',
    'unseenCount',
  ],
  notNull: ['displayName', 'mailEnabled', 'mailNickname', 'securityEnabled'],
}

/** What the record of a group has itself. */
const own = ['displayName', 'mailEnabled', 'mailNickname', 'securityEnabled', 'groupTypes'] as const

/** `POST /groups`: 201. A user who creates one becomes its owner. */
export const createGroup = defineOperation({
  body(body, asked) {
    const written = readWritten(body, asked, { ...writable, bindings: ['owners', 'members'] })
    const { isAssignableToRole, ...others } = written
    requireValues(others, writable.notNull, writable)
    const bindings = { owners: bindingOf(body, 'owners'), members: bindingOf(body, 'members') }
    return { ...bindings, written: others, isAssignableToRole: isAssignableToRole === true }
  },
  handle(call) {
    const { body, directory, environment, principal } = call
    const owners = boundIds(body.owners, directory)
    const members = boundIds(body.members, directory, memberSets)
    const unset: Group = {
      id: environment.newId(),
      displayName: '',
      createdDateTime: timestamp(environment),
      mailEnabled: false,
      mailNickname: '',
      securityEnabled: true,
      groupTypes: [],
      isAssignableToRole: body.isAssignableToRole,
    }
    const group = changedBy(unset, body.written, own)
    directory.put('groups', group.id, group)
    for (const owner of owners) directory.owners.add(group.id, owner)
    if (principal.kind === 'user') directory.owners.add(group.id, principal.oid)
    for (const member of members) directory.members.add(group.id, member)
    return { status: 201, body: entityBody(groupSet, group, call) }
  },
})

const changeable: Writable = {
  ...writable,
  readOnly: [...writable.readOnly, 'isAssignableToRole'],
  bindings: ['members'],
}

/** `PATCH /groups/{id}`: 204. `members@odata.bind` adds members. */
export const updateGroup = defineOperation({
  body: (body, asked) => ({
    written: readWritten(body, asked, changeable),
    members: bindingOf(body, 'members'),
  }),
  handle: (call) => {
    const { body, directory } = call
    const group = objectOf(call, 'groups')
    const { groupTypes = group.groupTypes } = body.written
    checkKeptByExchange(
      new Set(Object.keys(body.written).map((name) => name.toLowerCase())),
      groupTypes as readonly string[],
    )
    const members = boundIds(body.members, directory, memberSets)
    if (members.some((id) => directory.members.has(group.id, id)))
      throw graphErrors.duplicateReference('members')
    directory.put('groups', group.id, changedBy(group, body.written, own))
    for (const member of members) directory.members.add(group.id, member)
    return { status: 204 }
  },
})
