import {
  type Attributes,
  type Link,
  objectKeyOf,
  type Standing,
} from '../../domain/provisioning/job-state.js'
import type { LoggedScope } from '../../domain/provisioning/provisioning-log.js'
import type { JobContext } from '../job/job-context.js'
import { knownAt } from '../known/known-objects.js'
import type { CompiledMapping, Source } from '../mapping/compiled-mapping.js'
import { directorySource } from '../mapping/directory-source.js'
import type { Activity } from './activity.js'

/** An object of the source as an activity finds it, and what its job knows of it. */
export type Subject = {
  readonly id: string
  /** What the job keeps it under. */
  readonly key: string
  readonly type: string
  readonly displayName: string
  /** The user principal name; null for what is no user of the directory. */
  readonly name: string | null
  /** As mappings read it; undefined when it is in the source no more. */
  readonly source: Source | undefined
  readonly mapping: CompiledMapping
  readonly link: Link | undefined
  readonly standing: Standing | 'gone'
  /** Soft-deleted as mappings see it: deleted, disabled or out of scope. */
  readonly isSoftDeleted: boolean
  readonly scope: LoggedScope
  /** What was uploaded, as the log tells it; undefined for what the directory has. */
  readonly uploaded?: Attributes | undefined
}

/** The mapping of a kind of objects; undefined when none is switched on. */
export const mappingOf = (
  { mappings }: Pick<JobContext, 'mappings'>,
  type: string,
): CompiledMapping | undefined => mappings.find(({ target }) => target.sourceName === type)

/** A user or group of the directory. Undefined for what is no such thing, has no mapping, or is filtered out when read. */
export function findSubject(activity: Activity, id: string): Subject | undefined {
  const { directory, servicePrincipal, jobKey, scope } = activity
  const key = objectKeyOf({ job: jobKey, objectId: id })
  const link = knownAt(directory, 'links', key)
  const found = directorySource(directory, servicePrincipal.id, id)
  const type = found?.type ?? link?.type
  const mapping = type === undefined ? undefined : mappingOf(activity, type)
  if (!mapping || type === undefined) return undefined
  const user = directory.users.get(id)
  const isThere = user !== undefined || directory.groups.has(id)
  // Of groups nothing waits among the deleted items: a group that is deleted is deleted in the target.
  if (!found || (!isThere && type === 'Group')) {
    const { displayName = id, name = null } = link ?? {}
    return { id, key, type, displayName, name, source: undefined, mapping, link, ...nowhere }
  }
  const { passed: isPassed, isRead, clauses } = mapping.inScope(found)
  if (!isRead) return undefined
  const isAssigned = isThere && scope.has(id)
  const isInScope = isAssigned && isPassed
  const isActive = isThere && user?.accountEnabled !== false
  return {
    id,
    key,
    type,
    displayName: found.displayName,
    name: type === 'User' ? String(found.attribute('originalUserPrincipalName') ?? '') : null,
    source: isInScope || !isThere ? found : directorySource(directory, servicePrincipal.id, id, true),
    mapping,
    link,
    standing: !isThere ? 'softDeleted' : isInScope ? 'inScope' : 'outOfScope',
    isSoftDeleted: !isInScope || !isActive,
    scope: { isInScope, isActive, isAssigned, isPassed, clauses },
  }
}

const nowhere = {
  standing: 'gone',
  isSoftDeleted: true,
  scope: { isInScope: false, isActive: false, isAssigned: false, isPassed: true, clauses: {} },
} as const
