import type { Initiator, ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { SynchronizationRule } from '../../domain/provisioning/schema.js'
import type { JobContext } from '../job/job-context.js'
import { loggedSides } from './logged-systems.js'
import type { Step } from './plan-changes.js'
import { asRead } from './read-source.js'

/** When, in which cycle, for whom and by which rule a change is made. */
export type JobRun = {
  readonly at: number
  readonly cycleId: string
  readonly initiator: Initiator
  /** Default: the first that maps the object. */
  readonly rule?: SynchronizationRule | undefined
}

/** An object for which nothing was to be done. */
export type SkippedStep = Omit<Step, 'action'> & { readonly action: 'create' | 'other' }

/** What became of it, and how many milliseconds that took. */
type Result = Pick<ProvisioningLogEntry, 'status' | 'targetId' | 'error' | 'retry'> & {
  readonly took: number
}

/** Adds what became of one object to the provisioning log of the tenant. */
export function writeLog(
  context: JobContext,
  { action, object, link, inScope }: Step | SkippedStep,
  { at, cycleId, initiator, rule }: JobRun,
  { took, ...result }: Result,
): ProvisioningLogEntry {
  const { directory, servicePrincipal, job, newId } = context
  const { id, type, displayName, attributes } = object
  const sides = loggedSides(context, type, rule)
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
    source: { id, type, displayName, ...asRead(directory, object, sides.sourceSystem) },
    inScope,
    before: link?.attributes ?? {},
    after: action === 'delete' ? {} : attributes,
    ...sides,
    ...result,
  }
  directory.put('provisioningLog', written.id, written)
  return written
}
