/** How long `Retry-After` asks to wait, in milliseconds: it holds seconds or a date. Null for nothing readable. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1_000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/**
 * The same header, a date in it as the seconds from when the answer was sent: the target goes by its own time, and the fake's
 * clock may be months away from that.
 *
 * @param sent The header `Date`; null for none.
 */
export function asSeconds(header: string | null, sent: string | null): string | null {
  if (header === null || /^\s*\d+\s*$/.test(header)) return header
  const seconds = (Date.parse(header) - Date.parse(sent ?? '')) / 1_000
  return Number.isNaN(seconds) ? header : `${Math.max(0, Math.ceil(seconds))}`
}
