import { describe, expect, test } from 'vitest'
import type { Call } from '../../http/call.js'
import { callOf } from '../../http/fetch-adapter.js'
import { bodyLimit, readBody } from './read-body.js'

type Sent = { type?: string | undefined; encoding?: string; body?: BodyInit | undefined; length?: number }

// From bytes, so that no Content-Type is made up on the way.
function sent({ type, encoding, body, length }: Sent): Call {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const headers = new Headers()
  if (type !== undefined) headers.set('Content-Type', type)
  if (encoding !== undefined) headers.set('Content-Encoding', encoding)
  if (length !== undefined) headers.set('Content-Length', String(length))
  const init = { method: 'PUT', headers, duplex: 'half', ...(bytes === undefined ? {} : { body: bytes }) }
  return callOf(new Request('https://graph.microsoft.com/v1.0/', init as RequestInit))
}

const compressed = (text: string, format: CompressionFormat) =>
  new Blob([text]).stream().pipeThrough(new CompressionStream(format))

const json = 'application/json'
/** Objects and lists in turn. */
const nested = (depth: number): unknown =>
  depth === 0 ? 1 : depth % 2 ? [nested(depth - 1)] : { a: nested(depth - 1) }
const payload = '{"value":[{"key":"Password","value":"hunter2"}]}'
const parsed = { value: [{ key: 'Password', value: 'hunter2' }] }

describe('a JSON body', () => {
  test.each<[string, Sent]>([
    ['plain', { type: json, body: payload }],
    ['with a known length', { type: json, body: payload, length: payload.length }],
    ['as the Terraform provider declares it', { type: 'application/json; charset=utf-8', body: payload }],
    [
      'with OData parameters and capitals',
      { type: 'Application/JSON;odata.metadata=minimal', body: payload },
    ],
    ['gzipped', { type: json, encoding: 'gzip', body: compressed(payload, 'gzip') }],
    ['deflated', { type: json, encoding: 'deflate', body: compressed(payload, 'deflate') }],
    ['with the identity encoding', { type: json, encoding: 'identity', body: payload }],
    ['with a byte order mark', { type: json, body: `\uFEFF${payload}` }],
  ])('is read %s', async (_, request) => {
    expect(await readBody(sent(request), 'json')).toEqual(parsed)
  })

  test('may have a hundred levels', async () => {
    const text = JSON.stringify(nested(100))
    expect(JSON.stringify(await readBody(sent({ type: json, body: text }), 'json'))).toBe(text)
  })

  test.each<[string, Sent, string]>([
    [
      'of a hundred and one levels',
      { type: json, body: JSON.stringify(nested(101)) },
      'Unable to read JSON request payload.',
    ],
    [
      'as deep as the limit of bytes lets it be',
      { type: json, body: '['.repeat(bodyLimit / 2) + ']'.repeat(bodyLimit / 2) },
      'Unable to read JSON request payload.',
    ],
    ['without content type and body', {}, 'Empty Payload. JSON content expected.'],
    ['without content type', { body: payload }, 'Write requests (excluding DELETE) must contain'],
    [
      'as a form',
      { type: 'application/x-www-form-urlencoded', body: 'a=b' },
      'Entity only allows writes with a JSON',
    ],
    ['as text', { type: 'text/plain;charset=UTF-8', body: payload }, 'Entity only allows writes with a JSON'],
    ['without body', { type: json }, 'Empty Payload. JSON content expected.'],
    ['of no bytes', { type: json, body: '' }, 'Empty Payload. JSON content expected.'],
    [
      'of no bytes and length 0',
      { type: json, body: '', length: 0 },
      'Empty Payload. JSON content expected.',
    ],
    ['that breaks off', { type: json, body: '{"value":"hunter2' }, 'Unable to read JSON request payload.'],
    ['that is no JSON', { type: json, body: 'hunter2' }, 'Unable to read JSON request payload.'],
    [
      'that is not gzip',
      { type: json, encoding: 'gzip', body: 'hunter2' },
      'Unable to read JSON request payload.',
    ],
    [
      'in an unknown encoding',
      { type: json, encoding: 'br', body: payload },
      'Unable to read JSON request payload.',
    ],
    [
      'in no encoding at all',
      { type: json, encoding: 'constructor', body: payload },
      'Unable to read JSON request',
    ],
  ])('is refused %s, and not quoted', async (_, request, message) => {
    const refusal = await readBody(sent(request), 'json').catch((error: unknown) => error)
    expect(refusal).toMatchObject({ status: 400, code: 'BadRequest' })
    expect((refusal as Error).message).toContain(message)
    expect((refusal as Error).message).not.toContain('hunter2')
  })

  test('is refused when gzip breaks off', async () => {
    const whole = new Uint8Array(await new Response(compressed(payload, 'gzip')).arrayBuffer())
    const request = sent({ type: json, encoding: 'gzip', body: whole.slice(0, -12) })
    await expect(readBody(request, 'json')).rejects.toMatchObject({ status: 400 })
  })

  test.each<[string, () => Sent]>([
    ['by its length', () => ({ type: json, body: '{}', length: bodyLimit + 1 })],
    ['by its bytes', () => ({ type: json, body: ' '.repeat(bodyLimit + 1) })],
    [
      'once inflated',
      () => ({ type: json, encoding: 'gzip', body: compressed(' '.repeat(bodyLimit + 1), 'gzip') }),
    ],
  ])('is refused when too large %s', async (_, request) => {
    await expect(readBody(sent(request()), 'json')).rejects.toMatchObject({ status: 413 })
  })

  test('may be as large as the limit', async () => {
    const body = `"${'x'.repeat(bodyLimit - 2)}"`
    expect(await readBody(sent({ type: json, body }), 'json')).toHaveLength(bodyLimit - 2)
  })
})

describe('an operation without a body', () => {
  test.each<[string, Sent]>([
    ['empty JSON', { type: json, body: '' }],
    ['an empty form', { type: 'application/x-www-form-urlencoded', body: '' }],
    ['nothing', {}],
    ['broken JSON', { type: json, body: '{' }],
    ['broken gzip', { type: json, encoding: 'gzip', body: 'no' }],
  ])('ignores %s', async (_, request) => {
    expect(await readBody(sent(request), 'none')).toBeUndefined()
  })
})

describe('a SCIM request', () => {
  test('is read as JSON', async () => {
    expect(await readBody(sent({ type: 'application/scim+json', body: '{"a":1}' }), 'scim')).toEqual({ a: 1 })
  })

  test.each<[string, Sent]>([
    ['plain JSON', { type: json, body: '{}' }],
    ['no content type', { body: '{}' }],
    ['no body', { type: 'application/scim+json' }],
    ['broken JSON', { type: 'application/scim+json', body: '{' }],
  ])('is refused with %s', async (_, request) => {
    await expect(readBody(sent(request), 'scim')).rejects.toMatchObject({
      status: 400,
      message: 'Invalid Data Format',
    })
  })
})

test('bytes are read as they come', async () => {
  const bytes = new Uint8Array([0, 255, 1])
  expect(await readBody(sent({ type: 'application/octet-stream', body: bytes }), 'binary')).toEqual(bytes)
})
