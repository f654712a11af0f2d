import type { Environment } from '../../domain/time/environment.js'
import { RecordStore } from '../../store/record-store.js'
import type { Records } from '../../store/records.js'
import { forget } from '../state/forget.js'
import { secondsAt } from '../state/seconds-at.js'
import { type Challenge, type SignInRecords, signInKinds } from '../state/sign-in-records.js'
import { asFreshAs, claimsHold } from './claims-request.js'

/** Whose tokens a challenge is about: a user or service principal, through one client. Also claims of a token. */
export type Challenged = { readonly tid?: unknown; readonly oid?: unknown; readonly appid?: unknown }

/** Claims challenges that were given, and whether they were met. Seconds are counted since 1970. */
export type Challenges = {
  /**
   * Challenges a caller: none of its tokens is good until a token request carries the claims.
   *
   * @param claims JSON. Default: those of a challenge not yet met, or a token from after now.
   * @returns The claims to ask for.
   */
  give(caller: Challenged, claims?: string): string
  /** Meets a challenge if these `claims` of a token request hold what it asks for: tokens from now on are good. */
  meet(caller: Challenged, claims: string | null): void
  /** The second from which on tokens are good; 0 when there was no challenge, or it is not yet met. */
  metOn(caller: Challenged): number
  /** The claims that a token given in this second is refused with, if it is. */
  against(caller: Challenged, issuedOn: number): string | undefined
  clear(): void
}

/**
 * The challenges that are kept as records.
 *
 * @param records Default: a store of their own, which is empty.
 */
export function createChallenges(
  environment: Pick<Environment, 'now'>,
  records: Records<SignInRecords> = new RecordStore(signInKinds),
): Challenges {
  const given = () => records.table('challenges')
  const put = (caller: Challenged, challenge: Challenge) =>
    records.put('challenges', keyOf(caller), challenge)
  const find = (caller: Challenged) => {
    const challenge = given().get(keyOf(caller))
    // On a clock that was turned back to before it, it has not happened yet.
    return challenge && challenge.givenOn <= secondsAt(environment) ? challenge : undefined
  }
  return {
    give(caller, claims) {
      const open = find(caller)
      if (open && open.metOn === null && (claims ?? open.claims) === open.claims) return open.claims
      const givenOn = secondsAt(environment)
      const challenge = { claims: claims ?? asFreshAs(givenOn), givenOn, metOn: null }
      put(caller, challenge)
      return challenge.claims
    },
    meet(caller, claims) {
      const open = claims === null ? undefined : find(caller)
      if (!open || open.metOn !== null || !claimsHold(claims ?? '', open.claims)) return
      // Tokens have whole seconds, so the next one is the first that tells new tokens from old ones.
      put(caller, { ...open, metOn: secondsAt(environment) + 1 })
    },
    metOn: (caller) => (given().size === 0 ? 0 : (find(caller)?.metOn ?? 0)),
    against(caller, issuedOn) {
      const challenge = given().size === 0 ? undefined : find(caller)
      return challenge && issuedOn < (challenge.metOn ?? Number.POSITIVE_INFINITY)
        ? challenge.claims
        : undefined
    },
    clear: () => forget(records, ['challenges']),
  }
}

const keyOf = ({ tid, oid, appid }: Challenged) => `${tid} ${oid} ${appid}`.toLowerCase()
