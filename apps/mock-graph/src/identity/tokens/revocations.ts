import type { Environment } from '../../domain/environment.js'
import { BoundedMap } from '../state/bounded-map.js'
import { secondsAt } from '../state/seconds-at.js'

const remembered = 10_000

/** Whose tokens are no longer to be believed, and since when. Ids are object ids of principals or client ids. */
export type Revocations = {
  /** Every token of the user or application given until now. */
  revoke(id: string): void
  /** The second (since 1970) from which on tokens are good for all of these ids; 0 when nothing was revoked. */
  of(...ids: readonly unknown[]): number
  clear(): void
}

/** No revocations yet. A token has whole seconds, so the next second is the first that is good again. */
export function createRevocations(environment: Pick<Environment, 'now'>): Revocations {
  const revoked = new BoundedMap<string, number>(remembered)
  const find = (id: unknown) => {
    const from = typeof id === 'string' ? (revoked.get(id.toLowerCase()) ?? 0) : 0
    // On a clock that was turned back to before it, it has not happened yet.
    return from <= secondsAt(environment) + 1 ? from : 0
  }
  return {
    revoke: (id) => revoked.set(id.toLowerCase(), secondsAt(environment) + 1),
    of: (...ids) => (revoked.size === 0 ? 0 : Math.max(0, ...ids.map(find))),
    clear: () => revoked.clear(),
  }
}
