import type { Throttle } from './fault.js'

/** The headers of a 429 (docs/discoveries/throttling.md). */
export function throttleHeaders(
  { retryAfter = 'none', scope, information }: Omit<Throttle, 'kind'>,
  now: Date,
): Record<string, string> {
  return {
    ...(retryAfter !== 'none' && {
      'Retry-After': retryAfter === 'date' ? nextSecond(now).toUTCString() : String(retryAfter),
    }),
    ...(scope !== undefined && { 'x-ms-throttle-scope': scope }),
    ...(information !== undefined && { 'x-ms-throttle-information': information }),
  }
}

const nextSecond = (now: Date) => new Date((Math.floor(now.getTime() / 1_000) + 1) * 1_000)
