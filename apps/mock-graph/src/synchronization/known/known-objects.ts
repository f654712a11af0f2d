import type { Directory } from '../../directory/tenant/directory.js'
import type { TenantRecords } from '../../directory/tenant/record-kinds.js'
import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import { type Intent, type Link, objectKeyOf } from '../../domain/provisioning/job-state.js'

/** What a job knows of single objects of its source. */
export type KnownKind = 'links' | 'escrows' | 'forgottenFailures' | 'outbound'

/** Everything of a kind that a job knows, in the order it came to know it. */
export const knownTo = <K extends KnownKind>(directory: Directory, job: Job, kind: K): TenantRecords[K][] =>
  directory.records.table(kind).matching('job', [jobKeyOf(job)]) ?? []

/** What it knows of one object. */
export const knownOf = <K extends KnownKind>(
  directory: Directory,
  job: Job,
  kind: K,
  objectId: string,
): TenantRecords[K] | undefined =>
  directory.records.table(kind).get(objectKeyOf({ job: jobKeyOf(job), objectId }))

/** The same by the key that it is kept under: {@link objectKeyOf}. */
export const knownAt = <K extends KnownKind>(
  directory: Directory,
  kind: K,
  key: string,
): TenantRecords[K] | undefined => {
  const table = directory.records.table(kind)
  // Of most kinds there is nothing, and a look at nothing costs nothing.
  return table.size > 0 ? table.get(key) : undefined
}

/** How many objects it knows, without a look at them. */
export const countKnown = (directory: Directory, job: Job, kind: KnownKind): number =>
  directory.records.table(kind).countMatching('job', [jobKeyOf(job)]) ?? 0

/** Keeps what it now knows of an object. */
export const know = <K extends KnownKind>(directory: Directory, kind: K, record: TenantRecords[K]): void =>
  directory.put(kind, objectKeyOf(record), record)

/** Forgets what it knows of an object. */
export const forget = (directory: Directory, job: Job, kind: KnownKind, objectId: string): boolean =>
  directory.remove(kind, objectKeyOf({ job: jobKeyOf(job), objectId }))

/** What a job has linked with an object of the target; ids match in any case. */
export const linksTo = (directory: Directory, jobKey: string, targetId: string): readonly Link[] =>
  (directory.records.table('links').matching('targetId', [targetId]) ?? []).filter(
    ({ job }) => job === jobKey,
  )

/** Forgets which object of the target one of the source is linked with; the next cycle matches it anew. */
export function breakLink(
  directory: Directory,
  { job, objectId }: Link,
  noted: Pick<Intent, 'at' | 'changeId'>,
): void {
  directory.remove('links', objectKeyOf({ job, objectId }))
  know(directory, 'outbound', { job, objectId, action: 'match', matching: [], ...noted })
}

/** Forgets everything of a kind. */
export function forgetAll(directory: Directory, job: Job, kind: KnownKind): void {
  for (const { objectId } of knownTo(directory, job, kind)) forget(directory, job, kind, objectId)
}
