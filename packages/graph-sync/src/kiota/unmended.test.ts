import { readFileSync } from 'node:fs'
import {
  ChaosHandler,
  ChaosStrategy,
  type Middleware,
  RedirectHandlerOptions,
  RetryHandlerOptions,
} from '@microsoft/kiota-http-fetchlibrary'
import { trace } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { expect, test } from 'vitest'
import { connectByKiota, connectByKiotaAlone } from '../../test/kiota-double.js'
import { createGraphSyncClient } from './create-graph-sync-client.js'

const list = () => Response.json({ value: [] })
const done = () => new Response(null, { status: 204 })
const late = () => new Response(null, { status: 504, headers: { 'retry-after': '0' } })
const chaos = () =>
  new ChaosHandler({
    chaosStrategy: ChaosStrategy.MANUAL,
    statusCode: 503,
    statusMessage: 'Chaos.',
    chaosPercentage: 100,
  })

async function traceOf(work: () => Promise<unknown>) {
  const exporter = new InMemorySpanExporter()
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  )
  try {
    await work()
    return exporter.getFinishedSpans().find(({ name }) => name.startsWith('send - '))
  } finally {
    trace.disable()
  }
}

// By their names in docs/kiota.md.
const defects: Record<string, () => Promise<void>> = {
  async 'another adapter'() {
    const { adapter, requests } = connectByKiotaAlone([
      list(),
      Response.json({ error: { code: 'x', message: 'y' } }, { status: 403 }),
    ])
    const graph = createGraphSyncClient(adapter)
    await graph.me.get({ signal: AbortSignal.abort() })
    expect(requests).toHaveLength(1)
    const thrown = await graph.me.get().catch((error: unknown) => error)
    expect(thrown).not.toBeInstanceOf(Error)
  },

  async 'retries of a call by Kiota'() {
    const { jobs, requests } = connectByKiota([late(), done()])
    const { start } = jobs.bySynchronizationJobId('job-1')
    await start.post({ options: [new RetryHandlerOptions({ maxRetries: 1 })] })
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'POST'])
  },

  async 'redirects of a call by Kiota'() {
    const away = new Response(null, { status: 307, headers: { location: 'https://elsewhere.example/' } })
    const { secrets, requests } = connectByKiota([away, done()])
    await secrets.put({ value: [] }, { options: [new RedirectHandlerOptions()] })
    expect(requests[1]).toMatchObject({ url: 'https://elsewhere.example/', body: '{"value":[]}' })
  },

  async 'one key for two handlers'() {
    const { graph, requests } = connectByKiota([list()])
    await graph.servicePrincipals.get({ queryParameters: { top: 2 }, options: [new RetryHandlerOptions()] })
    expect(new URL(requests[0]!.url).search).toBe('?%24top=2')
  },

  async 'an answer of chaos'() {
    const seen: unknown[] = []
    const outside: Middleware = {
      next: undefined,
      async execute(...request) {
        const answer = await this.next!.execute(...request)
        seen.push(answer instanceof Response, typeof answer.headers.get)
        return answer
      },
    }
    const { secrets } = connectByKiota([], { middlewares: () => [outside, chaos()], retry: false })
    await expect(secrets.get()).rejects.toMatchObject({ status: 503 })
    expect(seen).toEqual([false, 'undefined'])
  },

  async 'the trace of a call without an answer'() {
    const { secrets } = connectByKiota([new TypeError('fetch failed')], { retry: false })
    const span = await traceOf(() => secrets.get().catch(() => undefined))
    expect([span?.status.code, span?.events]).toEqual([0, []])
  },

  async 'host and scheme in a trace'() {
    const { secrets } = connectByKiota([list()])
    const span = await traceOf(() => secrets.get())
    expect(span?.attributes).toMatchObject({ 'server.address': 'https', 'url.scheme': 'graph.microsoft.com' })
  },

  async 'backing stores'() {
    const { adapter } = connectByKiota([])
    expect(() => adapter.enableBackingStore()).toThrow('parseNodeFactory is not a ParseNodeFactoryRegistry')
  },
}

test.each(Object.entries(defects))('%s', async (_, show) => show())

test('each stands in the documentation of the entry point, and no other', () => {
  const page = readFileSync(new URL('../../../../docs/kiota.md', import.meta.url), 'utf8')
  const [, after = ''] = page.split('## What it does not mend\n')
  const [section = ''] = after.split('\n### ')
  const rows = [...section.matchAll(/^\| ([^|]+?) +\| /gm)].map(([, name]) => name)
  expect(rows.slice(2)).toEqual(Object.keys(defects))
})
