import type { CallOptions } from '@graph-sync/client'
import { foreign, type PollToken, writeToken } from '../../waiting/poll-token.js'
import { beginning, Poller } from '../../waiting/poller.js'
import type { PollerOptions } from '../../waiting/poller-options.js'
import type { JobReference } from '../job-reference.js'
import type { JobStatus } from '../reading/status.js'
import { type RestartScope, readScopes } from './restart-scope.js'
import { startJob } from './start-job.js'
import { type Before, JobWait, lookBefore } from './wait-for-job.js'

/** What is done to a job before it is waited for. */
type Action =
  | { readonly kind: 'job.start' }
  | { readonly kind: 'job.restart'; readonly scope: readonly RestartScope[] }

type State = Action & {
  readonly startedAt: string
  /** Once the action was done: what was before. */
  readonly before?: Before | undefined
}

/** Starts a job and waits until it is `Active`. */
export const startAndWait = (reference: JobReference, options: PollerOptions<JobStatus> = {}) =>
  wait(reference, { kind: 'job.start', startedAt: beginning(options, reference.clock) }, options)

/** Restarts a job and waits for the end of a cycle that began afterwards. */
export const restartAndWait = (
  reference: JobReference,
  scope: readonly RestartScope[],
  options: PollerOptions<JobStatus> = {},
) => wait(reference, { kind: 'job.restart', scope, startedAt: beginning(options, reference.clock) }, options)

/** Either from a token on. */
export function resumeWait(
  reference: JobReference,
  { kind, startedAt, scope, before }: PollToken,
  options: PollerOptions<JobStatus>,
): Poller<JobStatus, JobStatus> {
  if (before !== undefined && (typeof before !== 'object' || before === null)) {
    throw foreign('it does not say what was before')
  }
  const known = { startedAt, before: before as Before | undefined }
  if (kind === 'job.start') return wait(reference, { kind, ...known }, options)
  if (!Array.isArray(scope)) throw foreign('it does not say what to restart')
  return wait(reference, { kind: 'job.restart', scope: readScopes(scope), ...known }, options)
}

function wait(
  reference: JobReference,
  state: State,
  options: PollerOptions<JobStatus>,
): Poller<JobStatus, JobStatus> {
  const { servicePrincipalId, id, clock } = reference
  let { before } = state
  let waiting: JobWait | undefined
  const begin = async (given: CallOptions) => {
    const found = await lookBefore(reference, given)
    await act(reference, state, given)
    before = found
    return found
  }
  const look = async (given: CallOptions) => {
    waiting ??= new JobWait(reference, {
      before: before ?? (await begin(given)),
      cycle: state.kind === 'job.restart',
      endsQuarantine: endsQuarantine(state),
    })
    return waiting.look(given)
  }
  const token = () => writeToken({ ...state, before, servicePrincipal: servicePrincipalId, job: id })
  return new Poller({ operation: `${verbs[state.kind]} of job ${id}`, token, look }, options, clock)
}

const verbs = { 'job.start': 'startAndWait', 'job.restart': 'restartAndWait' } as const

async function act(reference: JobReference, action: Action, given: CallOptions): Promise<void> {
  if (action.kind === 'job.start') return startJob(reference.requests, given)
  await reference.requests.restart.post({ criteria: { resetScope: [...action.scope] } }, given)
}

/** A start ends any quarantine; a restart only with one of these. */
const endsQuarantine = (action: Action): boolean =>
  action.kind === 'job.start' ||
  action.scope.some((one) => ['QuarantineState', 'Full', 'None', 'ForceDeletes'].includes(one))
