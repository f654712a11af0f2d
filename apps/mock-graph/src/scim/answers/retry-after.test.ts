import { expect, test } from 'vitest'
import { asSeconds } from './retry-after.js'

// RFC 9110, sections 10.2.3 and 6.6.1: a number of seconds, or a date by the clock that Date shows.
test.each([
  ['120', 'Fri, 27 Nov 2026 07:00:00 GMT', '120'],
  ['Fri, 27 Nov 2026 07:00:30 GMT', 'Fri, 27 Nov 2026 07:00:00 GMT', '30'],
  ['Fri, 27 Nov 2026 06:59:00 GMT', 'Fri, 27 Nov 2026 07:00:00 GMT', '0'],
  ['Fri, 27 Nov 2026 07:00:30 GMT', null, 'Fri, 27 Nov 2026 07:00:30 GMT'],
  ['soon', 'Fri, 27 Nov 2026 07:00:00 GMT', 'soon'],
  [null, 'Fri, 27 Nov 2026 07:00:00 GMT', null],
])('%s, sent at %s, is %s', (header, sent, expected) => {
  expect(asSeconds(header, sent)).toBe(expected)
})
