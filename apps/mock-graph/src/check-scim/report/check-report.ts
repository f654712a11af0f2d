import type { Dialect } from '../../scim/requests/dialect.js'
import type { Exchange } from '../../synchronization/target/exchange.js'
import type { CheckResult } from '../check.js'
import type { Known } from '../session/check-run.js'
import type { Leftover } from '../session/clean-up.js'

/** What came out of one run. */
export type Report = {
  readonly target: string
  /** ISO 8601. */
  readonly began: string
  readonly ended: string
  /** Why not everything was asked; null when it was. */
  readonly stopped: { readonly cause: 'down' | 'interrupted' | 'refused'; readonly message: string } | null
  /** One for each dialect. */
  readonly columns: readonly Column[]
  /** What was made and is still there. */
  readonly leftovers: readonly Leftover[]
  readonly exchanges: readonly Exchange[]
}

export type Column = {
  readonly dialect: Dialect
  readonly results: CheckResult[]
  readonly known: Known
}
