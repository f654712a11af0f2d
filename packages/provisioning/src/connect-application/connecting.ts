import { type CallOptions, GraphError } from '@graph-sync/client'
import type { Connection } from '../connection/connection.js'
import { connectOperations } from '../generated/connect-operations.js'
import type { SecretValues } from '../secrets/secret-values.js'
import { isNotReplicated, nameRefusal } from '../waiting/is-not-replicated.js'
import type { Look } from '../waiting/look-until-done.js'
import { PollTimeoutError } from '../waiting/poll-timeout-error.js'
import type { Turn } from '../waiting/poller.js'
import { ConnectApplicationError } from './connect-application-error.js'
import type { ConnectProgress, ConnectReport, StepReport, StepState } from './connect-report.js'
import type { Outcome } from './connect-run.js'
import type { ConnectState } from './connect-state.js'
import type { StepName } from './connect-steps.js'
import { type ConnectToken, writeConnectToken } from './connect-token.js'
import { describePermissions } from './steps/describe-permissions.js'
import { steps } from './steps/steps.js'

const names = Object.keys(steps) as StepName[]

type Told = Turn<ConnectProgress>

/** The work of `connectApplication`: a look is a step, or a further try of one that waits. */
export class Connecting {
  readonly #ended = new Map<StepName, Pick<StepReport, 'state' | 'detail'>>()
  readonly #state: ConnectState
  #index = 0
  /** When the step at hand began, in milliseconds since the first look. */
  #began: number | undefined
  #failure: ConnectApplicationError | undefined
  #turn: Told | undefined

  constructor(
    readonly connection: Connection,
    readonly from: ConnectToken,
    readonly secrets: SecretValues | undefined,
  ) {
    this.#state = { ...from.state }
  }

  token(): string {
    return writeConnectToken({ ...this.from, state: this.#state })
  }

  async look(request: CallOptions, turn: Told): Promise<Look<ConnectReport, ConnectProgress>> {
    this.#turn = turn
    this.#failure = undefined
    if (this.#began === undefined) {
      this.#began = turn.elapsed()
      turn.tell(this.#event('started'))
    }
    const { state, detail } = await this.#take(request, turn)
    const progress = this.#event(state, detail)
    if (state === 'waiting') return { done: false, progress }
    this.#ended.set(this.#name, { state, detail })
    if (this.#index === names.length - 1) return { done: true, result: this.#report(), progress }
    this.#index += 1
    this.#began = undefined
    return { done: false, progress, wait: 0 }
  }

  expired(deadline: number): PollTimeoutError {
    const what = this.#name === 'cycle' ? 'The first cycle' : `The step "${this.#name}"`
    const goesOn = this.#name === 'cycle' ? ' The job goes on.' : ''
    const message = `${what} is not done after ${deadline} ms.${goesOn}`
    return new PollTimeoutError('connectApplication', deadline, this.token(), message)
  }

  /** One error for what ends a step and for what ends the waiting after it. */
  failed(cause: unknown): ConnectApplicationError {
    if (cause instanceof ConnectApplicationError) return cause
    const detail = cause instanceof GraphError ? `The last answer was ${nameRefusal(cause)}.` : undefined
    this.#ended.set(this.#name, { state: 'failed', ...(detail && { detail }) })
    if (!this.#failure) {
      this.#failure = new ConnectApplicationError(this.#name, this.#report(), this.token(), cause)
      this.#turn?.tell(this.#event('failed', this.#failure.message))
    }
    return this.#failure
  }

  get #name(): StepName {
    return names[this.#index] as StepName
  }

  async #take(request: CallOptions, { elapsed }: Told): Promise<Outcome> {
    const { asked } = this.from
    const late = elapsed() - (this.#began ?? 0) >= (asked.replicationTimeout ?? 120_000)
    const options = { ...asked, secrets: this.secrets }
    try {
      const { connection } = this
      return await steps[this.#name]({ connection, options, request, state: this.#state, late })
    } catch (error) {
      if (late || !(await this.#isNotReplicated(error))) {
        // Why something may have been made is greater news than what a look for it threw.
        throw request.signal?.aborted ? error : (this.#state.failure ?? error)
      }
      const detail = `Waiting until the service finds what was made: ${nameRefusal(error)}.`
      return { state: 'waiting', detail }
    }
  }

  #isNotReplicated(error: unknown): Promise<boolean> {
    const isConflict = error instanceof GraphError && error.status === 409
    // A conflict speaks of something new by itself; a 403 is a lasting one unless something was made.
    const made =
      isConflict || this.#state.created === true || this.from.asked.replicationTimeout !== undefined
    return isNotReplicated(error, { made, claims: () => this.connection.claims() })
  }

  #event(state: ConnectProgress['state'], detail?: string): ConnectProgress {
    return { step: this.#name, state, detail, index: this.#index, total: names.length }
  }

  #report(): ConnectReport {
    const { dryRun = false } = this.from.asked
    const { servicePrincipalId, appId, applicationId, templateId, jobId } = this.#state
    const pending: { state: StepState } = { state: 'pending' }
    return {
      dryRun,
      steps: names.map((name) => ({
        ...(this.#ended.get(name) ?? pending),
        name,
        operations: connectOperations[name],
        ...(dryRun && { permissions: connectOperations[name].map(describePermissions) }),
      })),
      ...{ servicePrincipalId, appId, applicationId, templateId, jobId },
    }
  }
}
