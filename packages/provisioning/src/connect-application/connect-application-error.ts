import { ProvisioningError } from '../errors/provisioning-error.js'
import type { ConnectReport } from './connect-report.js'
import type { StepName } from './connect-steps.js'

/** A `connectApplication` that stopped at a step. Neither its message nor its token holds a secret. */
export class ConnectApplicationError extends ProvisioningError {
  declare readonly code: 'ERR_CONNECT_APPLICATION'
  /** The step that failed. */
  readonly step: StepName
  /** What was done, and what is left. */
  readonly report: ConnectReport
  /** Give it to `provisioning.resume`, in this process or another, to go on. */
  readonly token: string

  /** `cause` is what the step threw: a `GraphError`, mostly. */
  constructor(step: StepName, report: ConnectReport, token: string, cause: unknown) {
    super('ERR_CONNECT_APPLICATION', describe(step, report, cause), { cause })
    this.step = step
    this.report = report
    this.token = token
  }

  override get name(): string {
    return 'ConnectApplicationError'
  }
}

function describe(step: StepName, { steps }: ConnectReport, cause: unknown): string {
  const done = steps.filter(({ state }) => state === 'done' || state === 'already').map(({ name }) => name)
  const left = steps.filter(({ state }) => state === 'pending').map(({ name }) => name)
  const reason = cause instanceof Error ? cause.message : String(cause)
  return [
    `connectApplication stopped at the step "${step}": ${reason}`,
    `Done: ${done.join(', ') || 'nothing'}. Left: ${[step, ...left].join(', ')}.`,
    "Go on with provisioning.resume and this error's token.",
  ].join(' ')
}
