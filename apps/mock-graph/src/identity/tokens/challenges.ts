import type { Environment } from '../../domain/environment.js'
import { BoundedMap } from '../state/bounded-map.js'
import { secondsAt } from '../state/seconds-at.js'
import { asFreshAs, claimsHold } from './claims-request.js'

const remembered = 10_000

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

type Challenge = { readonly claims: string; readonly givenOn: number; metOn?: number }

/** No challenge yet. */
export function createChallenges(environment: Pick<Environment, 'now'>): Challenges {
  const given = new BoundedMap<string, Challenge>(remembered)
  const find = (caller: Challenged) => {
    const challenge = given.get(keyOf(caller))
    // On a clock that was turned back to before it, it has not happened yet.
    return challenge && challenge.givenOn <= secondsAt(environment) ? challenge : undefined
  }
  return {
    give(caller, claims) {
      const open = find(caller)
      if (open && open.metOn === undefined && (claims ?? open.claims) === open.claims) return open.claims
      const givenOn = secondsAt(environment)
      const challenge = { claims: claims ?? asFreshAs(givenOn), givenOn }
      given.set(keyOf(caller), challenge)
      return challenge.claims
    },
    meet(caller, claims) {
      const open = claims === null ? undefined : find(caller)
      if (!open || open.metOn !== undefined || !claimsHold(claims ?? '', open.claims)) return
      // Tokens have whole seconds, so the next one is the first that tells new tokens from old ones.
      open.metOn = secondsAt(environment) + 1
    },
    metOn: (caller) => (given.size === 0 ? 0 : (find(caller)?.metOn ?? 0)),
    against(caller, issuedOn) {
      const challenge = given.size === 0 ? undefined : find(caller)
      return challenge && issuedOn < (challenge.metOn ?? Number.POSITIVE_INFINITY)
        ? challenge.claims
        : undefined
    },
    clear: () => given.clear(),
  }
}

const keyOf = ({ tid, oid, appid }: Challenged) => `${tid} ${oid} ${appid}`.toLowerCase()
