import { SpanStatusCode, trace } from '@opentelemetry/api'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connectByKiota } from '../../test/kiota-double.js'

const exporter = new InMemorySpanExporter()
beforeAll(() => {
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  trace.setGlobalTracerProvider(provider)
})
beforeEach(() => exporter.reset())
afterAll(() => trace.disable())

/** The span of a call as a whole; Kiota names it by how the answer is read. */
function spanOfCall(): ReadableSpan {
  const found = exporter.getFinishedSpans().find(({ name }) => name.startsWith('send - '))
  return found ?? expect.unreachable('There is no span of a call.')
}

test('a call is traced with its template and its status', async () => {
  const { secrets } = connectByKiota([Response.json({ value: [] })])
  await secrets.get()
  const { attributes, status } = spanOfCall()
  expect(attributes).toMatchObject({
    'url.uri_template': expect.stringContaining(
      '/servicePrincipals/{servicePrincipal-id}/synchronization/secrets',
    ),
    'http.response.status_code': 200,
  })
  expect(status.code).toBe(SpanStatusCode.UNSET)
})

test('a refusal is an error with the message of this package, and nothing secret in it', async () => {
  const body = { error: { code: 'BadRequest', message: 'Bearer a-token: hunter2-hunter2' } }
  const { secrets } = connectByKiota([Response.json(body, { status: 400 })])
  const error = await secrets
    .put({ value: [{ key: 'SecretToken', value: 'hunter2-hunter2' }] })
    .catch((thrown: Error) => thrown)
  const { attributes, status, events } = spanOfCall()
  expect(attributes['http.response.status_code']).toBe(400)
  expect(status.code).toBe(SpanStatusCode.ERROR)
  expect(events[0]?.attributes).toMatchObject({ 'exception.message': (error as Error).message })
  const everything = exporter.getFinishedSpans().map((span) => [span.name, span.attributes, span.events])
  expect(JSON.stringify(everything)).not.toMatch(/hunter2|a-token/)
})
