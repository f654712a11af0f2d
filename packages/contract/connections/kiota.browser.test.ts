import { createKiotaGraphSync } from '@graph-sync/client/kiota'
import { type Middleware, MiddlewareFactory } from '@microsoft/kiota-http-fetchlibrary'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { callerNamed, target } from './callers.js'
import type { FakeConnection } from './connection.js'
import { contract } from './contract.js'
import { throughServiceWorker } from './service-worker.js'

const byKiota = { createClient: createKiotaGraphSync }

contract('in a browser, by the Kiota entry point', () => throughServiceWorker(byKiota))

/** Marks each request, and keeps the headers that it hands to the browser, as they were written. */
class Marker implements Middleware {
  next: Middleware | undefined
  readonly handedOn: Readonly<Record<string, string>>[] = []

  execute(...[url, init, options]: Parameters<Middleware['execute']>): Promise<Response> {
    const headers = { ...(init.headers as Record<string, string>), 'x-marked': 'yes' }
    this.handedOn.push(headers)
    return this.next!.execute(url, { ...init, headers }, options)
  }
}

describe('middleware in a browser', () => {
  let open: FakeConnection
  beforeAll(async () => {
    open = await throughServiceWorker(byKiota)
  })
  afterAll(() => open.close?.())

  /** The secrets of an application by Kiota's handlers and one of ours, and the requests that reach `fetch`. */
  function connect(kiotas: (theirs: Middleware[]) => Middleware[] = (theirs) => theirs) {
    const marker = new Marker()
    const requests: Request[] = []
    const graph = createKiotaGraphSync({
      credential: open.credentialFor(callerNamed('owner-agent')),
      fetch(request) {
        requests.push(request.clone())
        return open.fetch(request)
      },
      middlewares: (theirs) => [...kiotas(theirs), marker],
    })
    const { secrets } = graph.servicePrincipals.byServicePrincipalId(target.id).synchronization
    return { secrets, marker, requests }
  }

  const value = [{ key: 'BaseAddress' as const, value: 'https://scim.example.com' }]

  test('of ours and of Kiota sees each request', async () => {
    const { secrets, marker, requests } = connect()
    await secrets.put({ value })
    expect((await secrets.get())?.value).toEqual(value)
    expect(marker.handedOn).toHaveLength(2)
    expect(requests.map(({ headers }) => headers.get('x-marked'))).toEqual(['yes', 'yes'])
  })

  test('compresses what is sent', async () => {
    const { secrets, requests } = connect(() => MiddlewareFactory.getPerformanceMiddlewares().slice(0, -1))
    await secrets.put({ value })
    const [sent] = requests
    expect(sent?.headers.get('content-encoding')).toBe('gzip')
    expect([...new Uint8Array((await sent?.arrayBuffer()) ?? []).subarray(0, 2)]).toEqual([0x1f, 0x8b])
    expect((await secrets.get())?.value).toEqual(value)
  })

  // By their names in docs/kiota.md.
  const defects: Record<string, () => Promise<void>> = {
    async 'the user agent'() {
      const { secrets, marker, requests } = connect()
      await secrets.get()
      expect(marker.handedOn[0]?.['User-Agent']).toMatch(/^kiota-typescript\//)
      expect(requests[0]?.headers.get('user-agent')).toBeNull()
    },

    async 'the handlers for browsers'() {
      const names = MiddlewareFactory.getDefaultMiddlewares().map((one) => one.constructor.name)
      expect(names).toContain('RedirectHandler')
    },
  }

  test.each(Object.entries(defects))('does not mend %s', async (_, show) => show())

  test('each defect stands in the documentation of the entry point, and no other', () => {
    const [, after = ''] = inject('kiotaPage').split('### In a browser\n')
    const [section = ''] = after.split('\n## ')
    const rows = [...section.matchAll(/^\| ([^|]+?) +\| /gm)].map(([, name]) => name)
    expect(rows.slice(2)).toEqual(Object.keys(defects))
  })
})
