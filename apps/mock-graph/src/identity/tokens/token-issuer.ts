import { base64url } from 'jose'
import type { Environment } from '../../domain/time/environment.js'
import type { SigningKeys } from '../keys/signing-keys.js'
import { secondsAt } from '../state/seconds-at.js'

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

/** What an issuer goes by. */
export type IssuerParts = {
  readonly environment: Environment
  /** The newest key signs. */
  readonly signingKeys: () => Promise<SigningKeys>
  /** The second (since 1970) from which on tokens about a subject are good; 0 for nearly all. */
  readonly validFrom: (subject: TokenSubject) => number
}

// Entra's documented sample tokens live 3900 seconds, of which 300 lie before the answer: room for slow clocks.
export const backdated = 300
export const lifetime = 3599

/** Signs every token anew, with a `uti` of its own. */
export function createTokenIssuer({ environment, signingKeys, validFrom }: IssuerParts): TokenIssuer {
  return {
    async issue(subject) {
      const issuedOn = Math.max(secondsAt(environment), validFrom(subject))
      const notBefore = issuedOn - backdated
      const expiresOn = issuedOn + lifetime
      const claims = { ...subject, iat: notBefore, nbf: notBefore, exp: expiresOn, uti: environment.newId() }
      return {
        token: await signToken(claims, await signingKeys()),
        notBefore,
        expiresOn,
        expiresIn: lifetime,
      }
    },
  }
}

const encoder = new TextEncoder()

/** Signs claims with the newest key, under the header that Entra writes. The runtime signs on a thread of its own. */
export async function signToken(claims: TokenSubject, [{ kid, privateKey }]: SigningKeys): Promise<string> {
  const header = { typ: 'JWT', alg: 'RS256', x5t: kid, kid }
  const signed = `${encodePart(header)}.${encodePart(claims)}`
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, encoder.encode(signed))
  return `${signed}.${base64url.encode(new Uint8Array(signature))}`
}

const encodePart = (part: object) => base64url.encode(JSON.stringify(part))
