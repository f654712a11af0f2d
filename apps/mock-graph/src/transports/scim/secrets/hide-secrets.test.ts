import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hideSecrets } from './hide-secrets.js'

const hide = (secret: string, text: string) => hideSecrets([secret]).hide(text)

describe('a short secret', () => {
  test.each([
    ['a text of JSON', '{"token":"abc"}', '{"token":"***"}'],
    [
      'a text of JSON in a text',
      String.raw`{"detail":"{\"token\":\"abc\"}"}`,
      String.raw`{"detail":"{\"token\":\"***\"}"}`,
    ],
    ['a header', 'Bearer abc', 'Bearer ***'],
    ['a value of a form', 'client_secret=abc&grant_type=x', 'client_secret=***&grant_type=x'],
    ['a value of a query', '/Users?code=abc', '/Users?code=***'],
    ['a query that is encoded', 'filter=userName+eq+%22abc%22', 'filter=userName+eq+%22***%22'],
    ['a sentence', 'The token abc, or Abc, is wrong.', 'The token ***, or Abc, is wrong.'],
    [
      'a line of JSON',
      String.raw`{"detail":"token:\nabc\tends"}`,
      String.raw`{"detail":"token:\n***\tends"}`,
    ],
    ['behind any escape', String.raw`\u0022abc\u0022 \x22abc`, String.raw`\u0022***\u0022 \x22***`],
    ['beside a hyphen', 'x-abc_y', 'x-***_y'],
    ['all there is', 'abc', '***'],
  ])('is hidden in %s', (_, text, shown) => {
    expect(hide('abc', text)).toBe(shown)
  })

  test('is left in longer words, which would else be no words any more', () => {
    const text = '{"userName":"abcde@cabc.example","xabc":"1abc abc2 éabc"}'
    expect(hide('abc', text)).toBe(text)
    expect(hide('at', '{"displayName":"Kate","@at":"at"}')).toBe('{"displayName":"Kate","@***":"***"}')
  })

  test('is hidden in words on the side where it is no word itself', () => {
    expect(hide('!a', 'x!a y!ab')).toBe('x*** y!ab')
  })
})

test('a secret of eight characters is hidden in words as well', () => {
  expect(hide('abcdefgh', 'tokenabcdefgh1')).toBe('token***1')
  expect(hide('abcdefg', 'tokenabcdefg1')).toBe('tokenabcdefg1')
})

describe('a secret is hidden however it is written', () => {
  const secret = `p/q+r= "s"&<t>'é\\u`
  test.each([
    ['plain', secret],
    ['JSON', JSON.stringify(secret)],
    ['JSON in JSON', JSON.stringify(JSON.stringify(secret))],
    // json_encode of PHP: https://www.php.net/manual/en/json.constants.php, JSON_UNESCAPED_SLASHES is off.
    ['JSON of PHP', String.raw`p\/q+r= \"s\"&<t>'\u00e9\\u`],
    // JavaScriptEncoder.Default of System.Text.Json escapes these, with capital digits.
    ['JSON of .NET', String.raw`p/q\u002Br= \u0022s\u0022\u0026\u003Ct\u003E\u0027\u00E9\\u`],
    ['a query', encodeURIComponent(secret)],
    ['a query in small letters', encodeURIComponent(secret).toLowerCase()],
    ['a query in a query', encodeURIComponent(encodeURIComponent(secret))],
    ['a form', new URLSearchParams([['', secret]]).toString().slice(1)],
    ['HTML', 'p/q+r= &quot;s&quot;&amp;&lt;t&gt;&#39;&#xE9;\\u'],
  ])('%s', (_, written) => {
    expect(hide(secret, `<${written}>`)).not.toMatch(/[pqrstu]/)
  })

  test('and whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 8, maxLength: 40 }), (any) => {
        const form = new URLSearchParams([['', any]]).toString().slice(1)
        for (const written of [any, JSON.stringify(any), encodeURIComponent(any), form])
          expect(hide(any, `-${written}-`)).toMatch(/^-"?\*{3,}"?-$/)
      }),
    )
  })
})

test('the longest is hidden first, and what is added later as well', () => {
  const secrets = hideSecrets(['abcdefgh'])
  expect(secrets.count).toBe(1)
  secrets.add('abcdefgh-ijklmnop', '', 'abcdefgh')
  expect([secrets.count, secrets.hide('abcdefgh-ijklmnop abcdefgh')]).toEqual([2, '*** ***'])
})
