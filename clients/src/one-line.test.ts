import { expect, test } from 'vitest'
import { findReason, toOneLine } from './one-line.ts'

test.each([
  ['read 1\nrefused: 403 no\nA client broke off.', '403 no'],
  ['at foo\nTypeError: fetch failed\n    at bar\n\nNode.js v24', 'TypeError: fetch failed'],
  ['Warning: Detected unsettled top-level await at a.ts:12\n^\n', 'no answer: nothing was left to wait for'],
  ['ERROR: ', 'ERROR: '],
  ['', 'it said nothing'],
])('the reason in %j is %j', (output, reason) => {
  expect(findReason(output)).toBe(reason)
})

test.each([
  ['connect to https://127.0.0.1:40123/x', 'connect to https://127.0.0.1:PORT/x'],
  ["host='127.0.0.1', port=40123", "host='127.0.0.1', port=PORT"],
  ['Trace 407DC4FE307F0000:error:0A000460', 'Trace :error:0A000460'],
  ['id 6b7b4a0e-6d4f-4f0e-8a4b-0d5d4e2f7a11 at 2026-11-27 17:29:32Z', 'id ID at TIME'],
  ['\u001b[31mred\u001b[0m\n  in /home/me/app/x.js', 'red in /x.js'],
])('%j becomes %j', (text, line) => {
  expect(toOneLine(text, ['/home/me/app'])).toBe(line)
})
