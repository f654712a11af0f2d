import type { Job } from '../../domain/provisioning/job.js'
import { type Attributes, type InboundOperation, objectKeyOf } from '../../domain/provisioning/job-state.js'
import type { JobContext } from '../job/job-context.js'
import { service } from '../job/provisioning-service.js'
import { stateOf, withState } from '../job/state-of-job.js'
import { knownAt } from '../known/known-objects.js'
import { booleanText } from '../log/boolean-text.js'
import { uploadedSource } from '../mapping/uploads/uploaded-source.js'
import { type Activity, openActivity } from '../object/activity.js'
import { planObject } from '../object/plan-object.js'
import { mappingOf, type Subject } from '../object/subject.js'
import { visitObject, visitOwed } from '../object/visit-object.js'
import { scopeOf } from '../scope/scope.js'
import { runWork, type Work } from '../target/work.js'
import { keepRun } from './keep-run.js'

// bulkUpload page: the provisioning log follows 5 to 10 minutes later.
export const processingDelay = 5 * 60_000

/** Processes the uploads that have waited long enough. What fails is in the log, and is not tried again. */
export async function processUploads(context: JobContext, now: number): Promise<Job> {
  const { directory, servicePrincipal } = context
  let { job } = context
  for (let [upload] = stateOf(job).uploads; upload; [upload] = stateOf(job).uploads) {
    const at = upload.accepted + processingDelay
    if (at > now) break
    const run = { at: () => at, cycleId: context.newId(), nextCycle: at, initiator: service }
    const scope = scopeOf(directory, servicePrincipal.id, true)
    const activity = openActivity({ context: { ...context, job }, scope, run })
    for (const operation of upload.operations) await runWork(processOperation(activity, operation))
    activity.session.close()
    const [, ...later] = stateOf(job).uploads
    job = keepRun(directory, withState(job, { uploads: later }))
  }
  return job
}

function* processOperation(activity: Activity, operation: InboundOperation): Work<void> {
  const { write } = activity
  const subject = uploadedSubject(activity, operation)
  const plan = subject && planObject(activity, subject, true)
  if (!plan) return
  const { owed } = yield* visitObject(activity, plan, { isAnew: true, isLast: true })
  if (owed) yield* visitOwed(activity, owed)
  write((own) => own.remove('escrows', plan.subject.key))
}

/** What was uploaded is in scope, whatever its filters would say of a directory that nobody can read. */
function uploadedSubject(activity: Activity, operation: InboundOperation): Subject | undefined {
  const { directory, jobKey } = activity
  const source = uploadedSource(operation)
  const { id, type, displayName } = source
  const key = objectKeyOf({ job: jobKey, objectId: id })
  const mapping = mappingOf(activity, type)
  if (!mapping) return undefined
  const { passed: isPassed, clauses } = mapping.inScope(source)
  return {
    ...{ id, key, type, displayName, name: null, source, mapping },
    link: knownAt(directory, 'links', key),
    standing: isPassed ? 'inScope' : 'outOfScope',
    isSoftDeleted: false,
    scope: { isInScope: isPassed, isActive: true, isAssigned: true, isPassed, clauses },
    uploaded: simpleAttributes(operation.data),
  }
}

const simpleAttributes = (data: InboundOperation['data']): Attributes =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (typeof value === 'boolean') return [[name, booleanText(value)]]
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []
    }),
  )
