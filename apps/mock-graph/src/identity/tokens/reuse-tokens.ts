import type { SigningKeys } from '../keys/signing-keys.js'
import { BoundedMap } from '../state/bounded-map.js'
import { secondsAt } from '../state/seconds-at.js'
import { backdated, type IssuedToken, type IssuerParts, lifetime, type TokenIssuer } from './token-issuer.js'

const remembered = 1_000
const leastLife = 300

/** Tokens that may be handed out again, by their claims. */
export type GivenTokens = BoundedMap<string, Given>

type Given = {
  readonly issued: Promise<IssuedToken>
  readonly keys: Promise<SigningKeys>
  readonly issuedOn: number
}

/** None yet. */
export const createGivenTokens = (): GivenTokens => new BoundedMap(remembered)

/**
 * Hands out a token again while the same claims are asked for and more than five minutes of its life are left.
 *
 * @param given Where tokens are looked for and kept. Default: none yet.
 */
export function reuseTokens(
  issuer: TokenIssuer,
  { environment, signingKeys, validFrom }: IssuerParts,
  given: GivenTokens = createGivenTokens(),
): TokenIssuer {
  return {
    async issue(subject) {
      const from = validFrom(subject)
      const now = Math.max(secondsAt(environment), from)
      const keys = signingKeys()
      const key = JSON.stringify(subject)
      let entry = given.get(key)
      if (!entry || entry.keys !== keys || !isOfUse(entry, now, from)) {
        // Kept before it is signed, so that requests at the same moment share one signature.
        entry = { issued: issuer.issue(subject), keys, issuedOn: now }
        given.set(key, entry)
      }
      const issued = await entry.issued
      return { ...issued, expiresIn: issued.expiresOn - now }
    },
  }
}

// A test may turn the clock back, so a token from the future is of no use either.
const isOfUse = ({ issuedOn }: Given, now: number, from: number): boolean =>
  issuedOn + lifetime - now > leastLife && issuedOn - backdated <= now && issuedOn >= from
