import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { JobContext } from '../job/job-context.js'
import { applyStep } from './apply-step.js'
import { knownOf } from './known-objects.js'
import { planChanges } from './plan-changes.js'
import { findSource, sourceObjects } from './source-objects.js'
import { type JobRun, type SkippedStep, writeLog } from './write-log.js'

/** Why nothing was done (docs/discoveries/provisioning-log.md). */
const skips = {
  NotEffectivelyEntitled: 'The object is not assigned to the application.',
  RedundantExport: 'The target already has the object as it should be.',
} as const

/**
 * Provisions single objects at once, whatever the job's schedule and state. What is out of scope or in step is
 * skipped. That an id the directory does not have is a failure with the code `ImportSkipped` is *assumed*.
 */
export async function provisionSubjects(
  context: JobContext,
  objectIds: readonly { readonly id: string; readonly type: string }[],
  run: JobRun,
): Promise<ProvisioningLogEntry[]> {
  const { directory, servicePrincipal, synchronization } = context
  const scope = sourceObjects(directory, servicePrincipal.id, synchronization.secrets)
  const written: ProvisioningLogEntry[] = []
  for (const { id, type } of objectIds) written.push(await provisionOne(id, type))
  return written

  async function provisionOne(id: string, type: string): Promise<ProvisioningLogEntry> {
    const object = findSource(directory, id)
    if (!object) {
      return log({ id, type, displayName: id, attributes: {} }, 'failure', {
        code: 'ImportSkipped',
        reason: `The object ${id} was not found in the source.`,
      })
    }
    if (!scope.has(id)) return log(object, 'skipped', skipped('NotEffectivelyEntitled'))
    const link = knownOf(directory, context.job, 'links', id)
    const [step] = planChanges(
      new Map([[id, object]]),
      { links: new Map(link && [[id, link]]), forgotten: new Map() },
      { skipOutOfScope: false, exists: () => true },
    )
    return step ? applyStep(context, step, run) : log(object, 'skipped', skipped('RedundantExport'))
  }

  function log(
    object: SkippedStep['object'],
    status: 'failure' | 'skipped',
    error: ProvisioningLogEntry['error'],
  ) {
    const link = knownOf(directory, context.job, 'links', object.id)
    const inScope = error?.code !== 'NotEffectivelyEntitled'
    const step = { action: inScope || link ? 'other' : 'create', object, link, inScope } as const
    const targetId = link?.targetId ?? null
    return writeLog(context, step, run, { status, took: 0, targetId, retry: null, error })
  }
}

const skipped = (code: keyof typeof skips) => ({ code, reason: skips[code] })
