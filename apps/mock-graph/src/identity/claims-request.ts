/** The capability by which a client says that it understands claims challenges. */
export const claimsChallenges = 'CP1'

/**
 * Whether the `claims` of a request (OpenID Connect Core, section 5.5) name that capability in `xms_cc`. Claims that
 * are no JSON say nothing.
 */
export function asksForChallenges(form: URLSearchParams): boolean {
  try {
    const values: unknown = JSON.parse(form.get('claims') ?? '{}')?.access_token?.xms_cc?.values
    return Array.isArray(values) && values.some((value) => String(value).toUpperCase() === claimsChallenges)
  } catch {
    return false
  }
}
