/** The capability by which a client says that it understands claims challenges. */
export const claimsChallenges = 'CP1'

/**
 * Whether the `claims` of a request (OpenID Connect Core, section 5.5) name that capability in `xms_cc`. Claims that
 * are no JSON say nothing.
 */
export function asksForChallenges(form: URLSearchParams): boolean {
  const values = (readClaims(form.get('claims')) as ClaimsRequest)?.access_token?.xms_cc?.values
  return Array.isArray(values) && values.some((value) => String(value).toUpperCase() === claimsChallenges)
}

type ClaimsRequest =
  | { readonly access_token?: { readonly xms_cc?: { readonly values?: unknown } } }
  | null
  | undefined

/** The claims that ask for a token from this second (since 1970) on. */
export const asFreshAs = (seconds: number): string =>
  JSON.stringify({ access_token: { nbf: { essential: true, value: String(seconds) } } })

/**
 * Whether the `claims` of a request hold everything that a challenge asks for. Clients send them with more: MSAL merges
 * its capabilities in.
 */
export const claimsHold = (claims: string, asked: string): boolean =>
  holds(readClaims(claims), readClaims(asked))

function holds(value: unknown, asked: unknown): boolean {
  if (Array.isArray(asked))
    return Array.isArray(value) && asked.every((one) => value.some((own) => holds(own, one)))
  if (!isObject(asked)) return value === asked
  return (
    isObject(value) &&
    Object.entries(asked).every(([name, one]) => Object.hasOwn(value, name) && holds(value[name], one))
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readClaims(text: string | null): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
