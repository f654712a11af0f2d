import type { Directory } from '../../directory/tenant/directory.js'
import { findObject } from '../../directory/tenant/find-object.js'
import type { AuditChange, AuditTarget } from '../../domain/directory/audit-entry.js'
import type { DirectoryObject } from '../../domain/directory/deleted-item.js'
import { renderObject } from '../entities/render-directory-object.js'

const types = {
  application: 'Application',
  servicePrincipal: 'ServicePrincipal',
  user: 'User',
  group: 'Group',
} as const

/**
 * An object as the audit log shows it, and what changed of it.
 *
 * @param before What it was; left out where it was not there, or that does not matter.
 */
export function describeTarget(
  id: string,
  directory: Directory,
  before: DirectoryObject | undefined,
): AuditTarget {
  const now = findObject(directory, id)
  const shown = now ?? before ?? directory.deletedItems.get(id)
  if (!shown) return describeOther(id, directory)
  const { kind, object } = shown
  return {
    id,
    type: types[kind],
    displayName: object.displayName,
    userPrincipalName: kind === 'user' ? object.userPrincipalName : null,
    groupType: kind !== 'group' ? null : object.groupTypes.includes('Unified') ? 'unifiedGroups' : 'azureAD',
    changes: now && before ? changesOf(before, now) : [],
  }
}

/** A directory role is one; of all else nothing is known. */
function describeOther(id: string, directory: Directory): AuditTarget {
  const role = directory.roleDefinitions.get(id)
  return {
    id,
    type: role ? 'Role' : 'Other',
    displayName: role?.displayName ?? null,
    userPrincipalName: null,
    groupType: null,
    changes: [],
  }
}

/** What is shown of an object now and was not before. Shown, so no password and no secret is among it. */
function changesOf(before: DirectoryObject, now: DirectoryObject): AuditChange[] {
  // The very record: of a service principal whose secrets were written nothing else was, and showing it costs more than that.
  if (before.object === now.object) return []
  const [old, fresh] = [renderObject(before), renderObject(now)]
  return Object.keys({ ...old, ...fresh }).flatMap((name) => {
    const [was, is] = [textOf(old[name]), textOf(fresh[name])]
    return was === is ? [] : [{ name, before: was, after: is }]
  })
}

const textOf = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value)
