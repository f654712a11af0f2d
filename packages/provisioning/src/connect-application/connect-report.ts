import type { ConnectOperation, StepName } from './connect-steps.js'

/**
 * How a step ended. `already`: there was nothing to do. `skipped`: an option says so. `planned`: a dry run would do it.
 * `pending`: its turn did not come.
 */
export type StepState = 'done' | 'already' | 'skipped' | 'planned' | 'failed' | 'pending'

export type StepReport = {
  readonly name: StepName
  readonly state: StepState
  /** What was done, or would be, in words. Never holds a secret. */
  readonly detail?: string
  /** The operations it may need; `requiredPermissions` tells what each asks for. */
  readonly operations: readonly ConnectOperation[]
  /** Of a dry run: what each of these operations asks for at least, in words. */
  readonly permissions?: readonly string[]
}

/** What `connectApplication` did or, on a dry run, would do. */
export type ConnectReport = {
  readonly dryRun: boolean
  /** Every step, in order. */
  readonly steps: readonly StepReport[]
  /** Object id of the service principal. */
  readonly servicePrincipalId?: string | undefined
  /** Client id. */
  readonly appId?: string | undefined
  /** Object id of the app registration. Known only where this call, or the one it resumes, made the application. */
  readonly applicationId?: string | undefined
  /** The synchronization template. */
  readonly templateId?: string | undefined
  readonly jobId?: string | undefined
}

/** An event of `onProgress`. */
export type ConnectProgress = {
  readonly step: StepName
  /** `started` when its turn comes, `waiting` before each further look, else how it ended. */
  readonly state: 'started' | 'waiting' | StepState
  readonly detail?: string | undefined
  /** Of the step, from 0. */
  readonly index: number
  /** How many steps there are. */
  readonly total: number
}
