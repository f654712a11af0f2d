import { expect, test } from 'vitest'
import { claimsHold } from './claims-request.js'

const asked = '{"access_token":{"nbf":{"essential":true,"value":"1769860800"}}}'
// As MSAL sends it: its capabilities merged in.
const merged = '{"access_token":{"xms_cc":{"values":["CP1"]},"nbf":{"value":"1769860800","essential":true}}}'

test.each([
  ['the same', asked, asked, true],
  ['the same with more', merged, asked, true],
  ['a value less', '{"access_token":{"nbf":{"essential":true}}}', asked, false],
  ['another value', asked.replace('800', '801'), asked, false],
  ['capabilities alone', '{"access_token":{"xms_cc":{"values":["CP1"]}}}', asked, false],
  ['a list with more', '{"a":{"values":["x","y","z"]}}', '{"a":{"values":["z","x"]}}', true],
  ['a list with less', '{"a":{"values":["x"]}}', '{"a":{"values":["z","x"]}}', false],
  ['null for null', '{"id_token":{"auth_time":null}}', '{"id_token":{"auth_time":null}}', true],
  ['nothing for null', '{"id_token":{}}', '{"id_token":{"auth_time":null}}', false],
  ['a name of every object', '{}', '{"constructor":null}', false],
  ['no JSON', 'claims', asked, false],
  ['null', 'null', asked, false],
])('%s', (_, claims, challenge, expected) => {
  expect(claimsHold(claims, challenge)).toBe(expected)
})
