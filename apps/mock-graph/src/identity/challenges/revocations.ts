import type { Environment } from '../../domain/time/environment.js'
import { RecordStore } from '../../store/record-store.js'
import type { Records } from '../../store/records.js'
import { secondsAt } from '../state/seconds-at.js'
import { type SignInRecords, signInKinds } from '../state/sign-in-records.js'

/** Whose tokens are no longer to be believed, and since when. Ids are object ids of principals or client ids. */
export type Revocations = {
  /** Every token of the user or application given until now. */
  revoke(id: string): void
  /** The second (since 1970) from which on tokens are good for all of these ids; 0 when nothing was revoked. */
  of(...ids: readonly unknown[]): number
}

/**
 * The revocations that are kept as records. A token has whole seconds, so the next second is the first that is good
 * again.
 *
 * @param records Default: a store of their own, which is empty.
 */
export function createRevocations(
  environment: Pick<Environment, 'now'>,
  records: Records<SignInRecords> = new RecordStore(signInKinds),
): Revocations {
  const find = (id: unknown) => {
    const revocation = typeof id === 'string' ? records.table('revocations').get(id.toLowerCase()) : undefined
    // On a clock that was turned back to before it, it has not happened yet.
    return revocation && revocation.validFrom <= secondsAt(environment) + 1 ? revocation.validFrom : 0
  }
  return {
    revoke: (id) => records.put('revocations', id.toLowerCase(), { validFrom: secondsAt(environment) + 1 }),
    of: (...ids) => (records.table('revocations').size === 0 ? 0 : Math.max(0, ...ids.map(find))),
  }
}
