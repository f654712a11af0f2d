import { describe, expect, test } from 'vitest'
import { callOf, responseOf } from '../../http/fetch-adapter.js'
import { GraphApiError } from '../errors/graph-api-error.js'
import { graphErrors } from '../errors/graph-errors.js'
import { type RenderContext, renderGraphError, renderPreflight, renderReply } from './render.js'

const context: RenderContext = {
  requestId: '5ab1c9f2-0000-4000-8000-000000000001',
  clientRequestId: '5ab1c9f2-0000-4000-8000-000000000002',
  now: new Date('2026-01-31T12:34:56.789Z'),
}

describe('a reply', () => {
  test('has the headers of Graph', async () => {
    const response = responseOf(
      renderReply({ status: 200, body: { '@odata.context': 'here', value: [] } }, context),
    )
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-cache',
      'client-request-id': '5ab1c9f2-0000-4000-8000-000000000002',
      'content-type':
        'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
      date: 'Sat, 31 Jan 2026 12:34:56 GMT',
      'odata-version': '4.0',
      'request-id': '5ab1c9f2-0000-4000-8000-000000000001',
      'strict-transport-security': 'max-age=31536000',
      'x-ms-ags-diagnostic':
        '{"ServerInfo":{"DataCenter":"Mock Graph","Slice":"E","Ring":"0","ScaleUnit":"000","RoleInstance":"MOCKGRAPH"}}',
    })
    expect(await response.json()).toEqual({ '@odata.context': 'here', value: [] })
  })

  test('is dated by the clock, which may go either way', () => {
    const dates = ['2026-01-31T12:34:56.999Z', '2026-01-31T12:34:57Z', '2026-01-31T12:34:56Z'].map((now) =>
      responseOf(renderReply({ status: 204 }, { ...context, now: new Date(now) })).headers.get('date'),
    )
    expect(dates).toEqual([
      'Sat, 31 Jan 2026 12:34:56 GMT',
      'Sat, 31 Jan 2026 12:34:57 GMT',
      'Sat, 31 Jan 2026 12:34:56 GMT',
    ])
  })

  test('without a body has no content type', async () => {
    const response = responseOf(renderReply({ status: 204 }, context))
    expect(response.status).toBe(204)
    expect(response.headers.has('content-type')).toBe(false)
    expect(await response.text()).toBe('')
  })

  test('with a number is plain text', async () => {
    const response = responseOf(renderReply({ status: 200, text: '3' }, context))
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(await response.text()).toBe('3')
  })

  test('leaves out the metadata a client does not want', async () => {
    const body = {
      '@odata.context': 'here',
      '@odata.nextLink': 'there',
      value: [{ '@odata.type': '#user', id: '1' }],
    }
    const response = responseOf(
      renderReply({ status: 200, body }, { ...context, accept: 'application/json;odata.metadata=none' }),
    )
    expect(response.headers.get('content-type')).toContain('odata.metadata=none')
    expect(await response.json()).toEqual({ '@odata.nextLink': 'there', value: [{ id: '1' }] })
  })

  test('says where it is explained', () => {
    const response = responseOf(
      renderReply({ status: 204 }, { ...context, explainUrl: 'http://localhost/__mock/decisions/1' }),
    )
    expect(response.headers.get('x-mock-graph-explain')).toBe('http://localhost/__mock/decisions/1')
  })
})

describe('an error', () => {
  test('has the envelope of Graph, its date without zone and fraction', async () => {
    const response = responseOf(renderGraphError(graphErrors.unauthorized(), context))
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('request-id')).toBe('5ab1c9f2-0000-4000-8000-000000000001')
    expect(await response.json()).toEqual({
      error: {
        code: 'UnknownError',
        message: '',
        innerError: {
          date: '2026-01-31T12:34:56',
          'request-id': '5ab1c9f2-0000-4000-8000-000000000001',
          'client-request-id': '5ab1c9f2-0000-4000-8000-000000000002',
        },
      },
    })
  })

  test('carries its details and headers', async () => {
    const details = [{ code: 'ConflictingObjects', message: 'twice' }]
    const error = new GraphApiError(409, 'Conflict', 'twice', { details, headers: { 'Retry-After': '3' } })
    const response = responseOf(renderGraphError(error, context))
    expect(response.headers.get('retry-after')).toBe('3')
    expect(await response.json()).toMatchObject({ error: { details } })
  })
})

describe('a browser', () => {
  test('may read what Graph exposes, and our explanation', () => {
    const { headers } = responseOf(
      renderGraphError(graphErrors.unauthorized(), { ...context, origin: 'https://app.example.com' }),
    )
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe(
      'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, x-ms-resource-unit, Retry-After, x-mock-graph-explain, x-mock-graph-explanation',
    )
  })

  test('may send whatever headers it asks to send', () => {
    const asked = { 'Access-Control-Request-Headers': 'authorization,sdkversion' }
    const request = new Request('https://graph.microsoft.com/', { headers: asked })
    const { status, headers } = responseOf(renderPreflight(callOf(request)))
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-headers')).toBe('authorization,sdkversion')
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, PATCH, PUT, DELETE')
  })
})
