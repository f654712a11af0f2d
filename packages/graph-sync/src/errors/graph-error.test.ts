import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { connect } from '../../test/fetch-double.js'
import { GraphError } from './graph-error.js'

const operation = 'PUT /servicePrincipals/{id}/synchronization/secrets'
const odata = (status: number, code: string, message: string, headers: Record<string, string> = {}) =>
  Response.json({ error: { code, message, innerError: { 'request-id': 'r-1' } } }, { status, headers })

async function failing(...answers: (Response | Error)[]): Promise<GraphError> {
  const { secrets } = connect(answers, { retry: false })
  const error = await secrets
    .put({ value: [{ key: 'SecretToken', value: 'hunter2-hunter2' }] })
    .catch((e) => e)
  expect(error).toBeInstanceOf(GraphError)
  return error
}

test('a refusal is a real Error that says what was asked and what Graph answered', async () => {
  const error = await failing(odata(404, 'Request_ResourceNotFound', "Resource 'x'\ndoes not exist."))
  expect(error).toBeInstanceOf(Error)
  expect(error.stack).toContain('GraphError')
  expect(error.message).toBe(
    `${operation} was answered with 404 Request_ResourceNotFound. Resource 'x' does not exist.`,
  )
  expect(error).toMatchObject({
    kind: 'refused',
    status: 404,
    code: 'Request_ResourceNotFound',
    requestId: 'r-1',
    operation,
    clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    body: { error: { code: 'Request_ResourceNotFound' } },
  })
})

test('the empty 401 of the synchronization API gets words, and the explanation of the fake its place', async () => {
  const url = 'http://127.0.0.1:4010/__mock/decisions/1'
  const error = await failing(
    odata(401, 'UnknownError', '', { 'x-mock-graph-explain': url, 'request-id': 'r-2' }),
  )
  expect(error.message).toBe(
    `${operation} was answered with 401 UnknownError. Graph gave no reason. This API answers so when a permission, a directory role or an ownership is missing. Why: ${url}`,
  )
  expect(error).toMatchObject({ explainUrl: url, requestId: 'r-2' })
})

describe('answers that are not Graph errors are kept', () => {
  test('a page of a gateway', async () => {
    const page = '<html>Bad gateway</html>'
    const error = await failing(
      new Response(page, { status: 502, headers: { 'content-type': 'text/html; charset=utf-8' } }),
    )
    expect(error).toMatchObject({ status: 502, code: undefined, body: page })
    expect(error.message).toBe(
      `${operation} was answered with 502. The answer is text/html and not JSON, so it may come from a gateway before Graph.`,
    )
  })

  test('an empty one', async () => {
    const error = await failing(new Response(null, { status: 500 }))
    expect(error).toMatchObject({
      body: undefined,
      message: `${operation} was answered with 500. Graph gave no reason.`,
    })
  })

  test('JSON that breaks off', async () => {
    const error = await failing(
      new Response('{"error":{"co', { status: 500, headers: { 'content-type': 'application/json' } }),
    )
    expect(error.body).toBe('{"error":{"co')
  })

  test('the first 64 KB of a long one', async () => {
    const error = await failing(new Response('x'.repeat(100_000), { status: 500 }))
    expect(error.body).toBe('x'.repeat(65_536))
  })

  test('a good status with a page instead of JSON', async () => {
    const { secrets } = connect([new Response('<html>', { headers: { 'content-type': 'text/html' } })])
    await expect(secrets.get()).rejects.toMatchObject({
      kind: 'unreadable',
      status: 200,
      message: /^GET .* was answered with 200, but the body \(text\/html\) cannot be read\./,
    })
  })
})

test('a good status with no body is no error', async () => {
  const { secrets } = connect([new Response('', { status: 202 })])
  expect(await secrets.put({ value: [] })).toBeUndefined()
})

test('a call without an answer keeps its cause', async () => {
  const cause = new TypeError('fetch failed', {
    cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
  })
  const error = await failing(cause)
  expect(error).toMatchObject({ kind: 'network', status: undefined, cause })
  expect(error.message).toBe(`${operation} got no answer from https://graph.microsoft.com (ECONNREFUSED).`)
})

describe('how long to wait is read', () => {
  const inAnHour = new Date(Date.now() + 3_600_000).toUTCString()
  const cases: [header: string, expected: unknown][] = [
    ['7', 7],
    [inAnHour, expect.closeTo(3600, -1)],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
  ]
  test.each(cases)('from "%s"', async (header, expected) => {
    const error = await failing(new Response(null, { status: 500, headers: { 'retry-after': header } }))
    expect(error.retryAfter).toEqual(expected)
  })
})

describe('nothing secret is shown', () => {
  test('when a server echoes the request', async () => {
    const echo = 'PUT with Bearer a-long-token and hunter2-hunter2'
    const { secrets } = connect([odata(400, 'BadRequest', echo, { 'set-cookie': 'session=hunter3' })])
    const error = await secrets
      .put(
        { value: [{ key: 'SecretToken', value: 'hunter2-hunter2' }] },
        { headers: { Authorization: 'Bearer a-long-token' } },
      )
      .catch((e) => e)
    for (const shown of [
      error.message,
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error.body),
      JSON.stringify([...error.headers]),
    ]) {
      expect(shown).not.toMatch(/hunter|a-long-token/)
    }
    expect(error.message).toContain('PUT with Bearer [redacted] and [redacted]')
  })

  test('and JSON.stringify shows what helps', async () => {
    const error = await failing(odata(400, 'BadRequest', 'No.'))
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'GraphError',
      message: error.message,
      status: 400,
      operation,
    })
  })
})

describe('an operation is named by its template', () => {
  test('with every key shortened and without values', async () => {
    const { graph } = connect([odata(404, 'x', 'y')])
    const call = graph.servicePrincipals
      .byServicePrincipalId('sp-1')
      .synchronization.jobs.bySynchronizationJobId('job-1')
      .get({ queryParameters: { select: ['id'] } })
    await expect(call).rejects.toMatchObject({
      operation: 'GET /servicePrincipals/{id}/synchronization/jobs/{id}',
    })
  })

  test('and $count keeps its sign', async () => {
    const { secrets } = connect([odata(404, 'x', 'y')])
    await expect(secrets.count.get()).rejects.toMatchObject({
      operation: 'GET /servicePrincipals/{id}/synchronization/secrets/$count',
    })
  })
})
