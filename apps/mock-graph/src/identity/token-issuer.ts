import { SignJWT } from 'jose'
import type { Environment } from '../domain/environment.js'
import { BoundedMap } from './bounded-map.js'
import type { Revocations } from './revocations.js'
import { secondsAt } from './seconds-at.js'
import type { SigningKeys } from './signing-keys.js'

/** Who and what a token is about, without its times and its unique id. */
export type TokenSubject = Readonly<Record<string, unknown>>

/** A signed token; times are seconds since 1970. */
export type IssuedToken = {
  readonly token: string
  readonly notBefore: number
  readonly expiresOn: number
  /** Seconds of life left. */
  readonly expiresIn: number
}

export type TokenIssuer = { issue(subject: TokenSubject): Promise<IssuedToken> }

// Entra's documented sample tokens live 3900 seconds, of which 300 lie before the answer: room for slow clocks.
export const backdated = 300
const lifetime = 3599
const remembered = 10_000

/** Signs tokens, and hands out a token again while the same claims are asked for: one RS256 signature costs 0.3 ms. */
export function createTokenIssuer(
  environment: Environment,
  signingKeys: () => Promise<SigningKeys>,
  revocations: Revocations,
): TokenIssuer {
  const issued = new BoundedMap<string, Entry>(remembered)
  return {
    async issue(subject) {
      const revoked = revocations.of(subject.oid, subject.appid)
      const now = Math.max(secondsAt(environment), revoked)
      const keys = signingKeys()
      const key = JSON.stringify(subject)
      let entry = issued.get(key)
      if (!entry || entry.keys !== keys || !isOfUse(entry, now, revoked)) {
        const [notBefore, expiresOn] = [now - backdated, now + lifetime]
        const claims = {
          ...subject,
          iat: notBefore,
          nbf: notBefore,
          exp: expiresOn,
          uti: environment.newId(),
        }
        // Remembered before it is signed, so that requests at the same moment share one signature.
        const token = keys.then((current) => signToken(claims, current))
        entry = { token, keys, notBefore, expiresOn }
        issued.set(key, entry)
      }
      const { notBefore, expiresOn } = entry
      return { token: await entry.token, notBefore, expiresOn, expiresIn: expiresOn - now }
    },
  }
}

type Entry = {
  readonly token: Promise<string>
  readonly keys: Promise<SigningKeys>
  readonly notBefore: number
  readonly expiresOn: number
}

// A test may turn the clock back, so a token from the future is of no use either.
const isOfUse = ({ notBefore, expiresOn }: Entry, now: number, revoked: number): boolean =>
  expiresOn - now > 300 && notBefore <= now && notBefore + backdated >= revoked

/** Signs claims with the newest key, under the header that Entra writes. */
export function signToken(claims: TokenSubject, [{ kid, privateKey }]: SigningKeys): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', x5t: kid, kid })
    .sign(privateKey)
}
