import type { Directory } from '../../directory/tenant/directory.js'
import type { Group } from '../../domain/directory/group.js'
import type { User } from '../../domain/directory/user.js'
import type { Attributes } from '../../domain/provisioning/job-state.js'
import type { Secret } from '../../domain/provisioning/synchronization.js'
import { booleanText } from './boolean-text.js'
import { isSet } from './thresholds.js'

/** An object of the directory as the target will see it. */
export type SourceObject = {
  readonly id: string
  /** `User` or `Group`. */
  readonly type: string
  readonly displayName: string
  readonly attributes: Attributes
}

/**
 * The objects a service principal provisions: with the secret `SyncAll` all users and groups, else those assigned to
 * it (synchronization-secretkeystringvaluepair.md), with the direct members of an assigned group.
 */
export function sourceObjects(
  directory: Directory,
  servicePrincipalId: string,
  secrets: readonly Secret[],
): Map<string, SourceObject> {
  const objects = new Map<string, SourceObject>()
  const ids = isSet(secrets, 'SyncAll')
    ? [directory.users.keys(), directory.groups.keys()]
    : [assignedTo(directory, servicePrincipalId)]
  for (const id of ids.flatMap((some) => [...some])) {
    const object = findSource(directory, id)
    if (object) objects.set(id, object)
  }
  return objects
}

function assignedTo({ appRoleAssignments, members }: Directory, servicePrincipalId: string): Set<string> {
  const ids = new Set<string>()
  for (const { principalId } of appRoleAssignments.matching('resourceId', [servicePrincipalId]) ?? []) {
    ids.add(principalId)
    for (const member of members.of(principalId)) ids.add(member)
  }
  return ids
}

/** A user or group of the directory, as a target sees it. */
export function findSource(directory: Directory, id: string): SourceObject | undefined {
  const user = directory.users.get(id)
  if (user) return sourceUser(user)
  const group = directory.groups.get(id)
  return group && sourceGroup(group, directory)
}

/** A user under the names of the SCIM core schema (RFC 7643). The attribute mapping of the job is not evaluated. */
const sourceUser = (user: User): SourceObject => ({
  id: user.id,
  type: 'User',
  displayName: user.displayName,
  attributes: {
    userName: user.userPrincipalName,
    displayName: user.displayName,
    active: booleanText(user.accountEnabled),
    ...(user.mail !== null && { 'emails[type eq "work"].value': user.mail }),
  },
})

const sourceGroup = ({ id, displayName }: Group, { members }: Directory): SourceObject => ({
  id,
  type: 'Group',
  displayName,
  attributes: { displayName, members: [...members.of(id)].join(',') },
})
