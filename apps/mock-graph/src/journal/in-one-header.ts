import type { Explanation } from './explanation.js'

// A user may be helped by every directory role there is; the rest is at the URL.
const mostRemedies = 3

/** What a client can put into its error at once: an explanation in short, as JSON, percent-encoded. */
export function inOneHeader({ effect, reason, explanation, remedies }: Explanation): string {
  const short = remedies.slice(0, mostRemedies).map(({ summary }) => ({ summary }))
  return encodeURIComponent(JSON.stringify({ effect, reason, explanation, remedies: short }))
}
