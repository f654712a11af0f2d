import type { Initiator, ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { SynchronizationRule } from '../../domain/provisioning/schema.js'
import type { JobContext } from '../job/job-context.js'
import { loggedSides } from './logged-systems.js'
import type { Step } from './plan-changes.js'

/** When, in which cycle, for whom and by which rule a change is made. */
export type JobRun = {
  readonly at: number
  readonly cycleId: string
  readonly initiator: Initiator
  /** Default: the first that maps the object. */
  readonly rule?: SynchronizationRule | undefined
}

/** An object for which nothing was to be done. */
export type SkippedStep = Omit<Step, 'action'> & { readonly action: 'other' }

/** What became of it, and how many milliseconds that took. */
type Result = Pick<ProvisioningLogEntry, 'status' | 'targetId' | 'error'> & { readonly took: number }

/** Adds what became of one object to the provisioning log of the tenant. */
export function writeLog(
  context: JobContext,
  { action, object, link }: Step | SkippedStep,
  { at, cycleId, initiator, rule }: JobRun,
  { took, ...result }: Result,
): ProvisioningLogEntry {
  const { directory, servicePrincipal, job, newId } = context
  const { id, type, displayName, attributes } = object
  const sides = loggedSides(context, type, rule)
  const user = directory.users.get(id)
  const isOfDirectory = sides.sourceSystem.galleryApplicationId === null
  // Of a user who was deleted it is known what was exported.
  const lastName = type === 'User' && isOfDirectory ? (attributes.userName ?? null) : null
  const written: ProvisioningLogEntry = {
    id: newId(),
    time: at,
    // No less than what each object adds to a cycle.
    durationMs: Math.max(1, took),
    servicePrincipalId: servicePrincipal.id,
    jobId: job.id,
    cycleId,
    changeId: newId(),
    action,
    initiator,
    source: { id, type, displayName, userPrincipalName: user?.userPrincipalName ?? lastName },
    before: link?.attributes ?? {},
    after: action === 'delete' ? {} : attributes,
    ...sides,
    ...result,
  }
  directory.put('provisioningLog', written.id, written)
  return written
}
