import type { CallOptions } from '@graph-sync/client'
import type { Look } from '../../waiting/look-until-done.js'
import { type PollToken, writeToken } from '../../waiting/poll-token.js'
import { beginning, Poller } from '../../waiting/poller.js'
import type { PollerOptions } from '../../waiting/poller-options.js'
import type { JobReference } from '../job-reference.js'
import { goneAsNull } from './watch-job.js'

const kind = 'job.delete'

/** Deletes a job and waits until it is not found any more. A job that is not there is as good as deleted. */
export const deleteAndWait = (reference: JobReference, options: PollerOptions<void> = {}) =>
  wait(reference, { startedAt: beginning(options, reference.clock), deleted: false }, options)

/** The same from a token on. */
export const resumeDelete = (
  reference: JobReference,
  { startedAt, deleted }: PollToken,
  options: PollerOptions<void>,
) => wait(reference, { startedAt, deleted: deleted === true }, options)

function wait(
  { servicePrincipalId, id, requests, clock }: JobReference,
  state: { readonly startedAt: string; deleted: boolean },
  options: PollerOptions<void>,
): Poller<void, void> {
  const look = async (given: CallOptions): Promise<Look<void, void>> => {
    if (!state.deleted) {
      await requests.delete(given).catch(goneAsNull)
      state.deleted = true
    }
    const job = await requests.get(given).catch(goneAsNull)
    return job === null ? { done: true, result: undefined } : { done: false }
  }
  const token = () => writeToken({ kind, servicePrincipal: servicePrincipalId, job: id, ...state })
  return new Poller({ operation: `deleteAndWait of job ${id}`, token, look }, options, clock)
}
