import { expect, test } from 'vitest'
import { readClaims } from './token-claims.js'

const encode = (text: string) => Buffer.from(text).toString('base64url')
const jwtOf = (body: string) => `${encode('{"alg":"RS256"}')}.${encode(body)}.c2lnbmF0dXJl`

test('claims are read from base64url and UTF-8, with or without a signature', () => {
  const claims = { name: 'Zoë Ωmega 🦉 ??>>~~', roles: ['A'] }
  const token = jwtOf(JSON.stringify(claims))
  expect(token).toMatch(/[-_]/)
  expect(readClaims(token)).toEqual(claims)
  expect(readClaims(token.slice(0, token.lastIndexOf('.') + 1))).toEqual(claims)
})

const unreadable: [what: string, token: unknown][] = [
  ['an opaque token', 'EwBwA8l6BAAUmadeup'],
  ['a token with Bearer in front', `Bearer ${jwtOf('{}')}`],
  ['an encrypted token of five parts', 'eyJh.eyJi.c2Vj.cmV0.dGFn'],
  ['a body that is no JSON', jwtOf('made-up-secret')],
  ['a body that is a list', jwtOf('["made-up-secret"]')],
  ['a body that is not UTF-8', `eyJh.${Buffer.from([0x22, 0xff, 0x22]).toString('base64url')}.c2ln`],
  ['a body of an impossible length', 'eyJh.a.c2ln'],
]
test.each(unreadable)('%s is refused and not shown', (_what, token) => {
  const error = thrownBy(() => readClaims(token))
  expect(error).toBeInstanceOf(TypeError)
  expect(error.message).toMatch(/^checkAccess\(\) cannot read this token: it is not a JWT/)
  expect(error.cause).toBeUndefined()
  expect(`${error.stack}`).not.toContain(token)
  expect(`${error.stack}`).not.toContain('made-up-secret')
})

const none: [token: unknown, message: string][] = [
  ['', 'checkAccess() needs a token, but got an empty one.'],
  [undefined, 'checkAccess() needs a token, but got undefined.'],
  [7, 'checkAccess() needs a token, but got number.'],
]
test.each(none)('%j is refused', (token, message) => {
  expect(() => readClaims(token)).toThrow(new TypeError(message))
})

function thrownBy(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('Nothing was thrown.')
}
