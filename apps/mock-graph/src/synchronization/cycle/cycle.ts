import type { Position } from '../../domain/provisioning/job-state.js'
import type { Entitled } from '../scope/count-entitled.js'
import type { Scope } from '../scope/scope.js'
import type { Work } from '../target/work.js'
import type { Tally } from './cycle-tally.js'

/** A cycle: when it began and will be over, whom it may look at, and how far it is. */
export type Cycle = {
  readonly began: number
  /** In milliseconds since 1970; told while it runs too. */
  readonly ended: () => number
  readonly scope: Scope
  /** How many are in scope. */
  readonly entitled: Entitled
  /** Where the records stood when the cycle before began to read; undefined when that is not known. */
  readonly since: number | undefined
  /** Where they stand as this one begins. */
  readonly position: Position
  /** Each object in its turn: with others that ask the same endpoint, and with the requests to the fake. */
  readonly inTurn: <T>(work: Work<T>) => Work<T>
  readonly signal?: AbortSignal | undefined
  readonly tally: Tally
}
