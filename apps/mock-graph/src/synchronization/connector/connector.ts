import type { Attributes } from '../../domain/provisioning/job-state.js'
import type { Secret } from '../../domain/provisioning/synchronization.js'
import type { Template } from '../../domain/provisioning/template.js'

/** The side of the target. The engine decides what to change and when; a connector says how that ended. */
export type Connector = {
  /** May provisioning connect with these secrets? Asked before every cycle and by `validateCredentials`. */
  validate(credentials: Credentials): MaybePromise<Outcome>
  /** Makes one change in the target. Throwing is a failure with the code `InternalServerError`. */
  provision(change: Change): MaybePromise<Outcome>
}

export type MaybePromise<T> = T | Promise<T>

export type Credentials = {
  readonly template: Template
  readonly secrets: readonly Secret[]
}

/** One object and what should become of it in the target. */
export type Change = Credentials & {
  readonly action: 'create' | 'update' | 'disable' | 'delete'
  readonly object: {
    readonly id: string
    /** `User` or `Group`. */
    readonly type: string
    readonly displayName: string
    /** By attribute of the target, such as `userName`. */
    readonly attributes: Attributes
  }
  /** Its id in the target; `undefined` for a creation. */
  readonly targetId: string | undefined
}

/** How a connection attempt or a change ended. */
export type Outcome =
  | {
      readonly ok: true
      /** For a creation: the id in the target. Default: the object's own. */
      readonly targetId?: string
    }
  | {
      readonly ok: false
      /** Short code, such as `InvalidCredentials`. */
      readonly code: string
      readonly message: string
    }
