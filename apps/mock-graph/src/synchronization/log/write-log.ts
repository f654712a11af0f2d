import type { Attributes } from '../../domain/provisioning/job-state.js'
import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { Activity } from '../object/activity.js'
import type { Result } from '../object/result.js'
import type { Subject } from '../object/subject.js'
import { hideRedacted } from './hide-redacted.js'
import { loggedSides } from './logged-systems.js'
import { asRead } from './read-source.js'

/** Adds what became of one object to the provisioning log of the tenant. */
export function writeLog(
  activity: Activity,
  subject: Subject,
  { action, status, sent, targetId, error, found, failedPath, unresolved, isResumed }: Result,
  { took, retry }: { readonly took: number; readonly retry: ProvisioningLogEntry['retry'] },
): ProvisioningLogEntry {
  const { directory, servicePrincipal, job, newId, run, current } = activity
  const { id, type, displayName, scope } = subject
  const { redacted } = subject.mapping
  const entry: ProvisioningLogEntry = {
    id: newId(),
    time: run.at(),
    // No less than what each object adds to a cycle.
    durationMs: Math.max(1, took),
    servicePrincipalId: servicePrincipal.id,
    jobId: job.id,
    cycleId: run.cycleId,
    changeId: current?.changeId ?? newId(),
    action,
    status,
    initiator: run.initiator,
    source: { id, type, displayName, ...asRead(activity, subject) },
    scope,
    shown: found ? hideRedacted(shownIn(found), redacted.paths) : nothing,
    before: hideRedacted(sent.before, redacted.paths),
    after: hideRedacted(sent.after, redacted.paths),
    error,
    failedPath: failedPath ?? null,
    retry,
    targetId,
    ...loggedSides(activity, subject.mapping),
    ...(unresolved && { unresolved }),
    ...(isResumed && { isResumed }),
  }
  directory.put('provisioningLog', entry.id, entry)
  return entry
}

const nothing: Attributes = Object.freeze({})

const shownIn = (found: NonNullable<Result['found']>): Attributes =>
  Object.fromEntries(
    ['displayName', 'externalId', 'userName', 'active'].flatMap((name) => {
      const value = found.value(name)
      if (typeof value === 'boolean') return [[name, value ? 'True' : 'False']]
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []
    }),
  )
