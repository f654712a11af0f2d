import type { Directory } from '../../directory/tenant/directory.js'
import type { TenantRecords } from '../../directory/tenant/record-kinds.js'
import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import { objectKeyOf } from '../../domain/provisioning/job-state.js'

/** What a job knows of single objects of its source. */
type Kind = 'links' | 'escrows' | 'forgottenFailures'

/** Everything of a kind that a job knows, in the order it came to know it. */
export const knownTo = <K extends Kind>(directory: Directory, job: Job, kind: K): TenantRecords[K][] =>
  directory.records.table(kind).matching('job', [jobKeyOf(job)]) ?? []

/** What it knows of one object. */
export const knownOf = <K extends Kind>(
  directory: Directory,
  job: Job,
  kind: K,
  objectId: string,
): TenantRecords[K] | undefined =>
  directory.records.table(kind).get(objectKeyOf({ job: jobKeyOf(job), objectId }))

/** Keeps what it now knows of an object. */
export const know = <K extends Kind>(directory: Directory, kind: K, record: TenantRecords[K]): void =>
  directory.put(kind, objectKeyOf(record), record)

/** Forgets what it knows of an object. */
export const forget = (directory: Directory, job: Job, kind: Kind, objectId: string): boolean =>
  directory.remove(kind, objectKeyOf({ job: jobKeyOf(job), objectId }))

/** Forgets everything of a kind, but for some objects. */
export function forgetAll(directory: Directory, job: Job, kind: Kind, except?: ReadonlySet<string>): void {
  for (const { objectId } of knownTo(directory, job, kind)) {
    if (!except?.has(objectId)) forget(directory, job, kind, objectId)
  }
}
