import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from 'jose'
import { OAuthError } from '../errors/oauth-error.js'
import { requireField } from '../grants/token-request.js'

/** A `client_assertion` (RFC 7523) that is well formed. What it says is still to be checked. */
export type ClientAssertion = {
  /** As it was sent. */
  readonly jws: string
  readonly header: ProtectedHeaderParameters
  readonly claims: JWTPayload
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
/** Seconds that the clock of the client may differ from ours. */
const leeway = 300

/** Reads the assertion of a form. Throws {@link OAuthError} 900144 where a field is missing, 50027 for no JWT. */
export function readClientAssertion(form: URLSearchParams): ClientAssertion {
  const type = requireField(form, 'client_assertion_type')
  if (type !== assertionType) throw new OAuthError(50027)
  const jws = requireField(form, 'client_assertion')
  try {
    return { jws, header: decodeProtectedHeader(jws), claims: decodeJwt(jws) }
  } catch {
    throw new OAuthError(50027)
  }
}

/** Throws {@link OAuthError} 700024 for an assertion of the past or the future, or without end. */
export function checkLifetime({ exp, nbf }: JWTPayload, now: Date): void {
  const seconds = now.getTime() / 1000
  const [from, until] = [Number(nbf ?? 0), Number(exp ?? 0)]
  if (from <= seconds + leeway && seconds - leeway < until) return
  throw new OAuthError(700024, textOf(seconds), textOf(from), textOf(until))
}

/** A date as the texts of Entra have it. Numbers that are none stay as they are. */
function textOf(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? 'an unreadable time' : date.toISOString()
}
