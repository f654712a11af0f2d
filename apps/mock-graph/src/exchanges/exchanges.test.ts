import { describe, expect, test } from 'vitest'
import type { ExchangeOfJob } from '../synchronization/job/job-context.js'
import { Exchanges } from './exchanges.js'
import { formatExchange } from './format-exchange.js'
import { renderHar } from './render-har.js'
import { renderTrace } from './render-trace.js'

const exchangeOf = (changes: Partial<ExchangeOfJob> = {}, body = '{"userName":"dale"}'): ExchangeOfJob => ({
  ...{ tenantId: 't', servicePrincipalId: 'sp', jobId: 'scim.Job', cycleId: 'c1', changeId: 'x1' },
  ...{ objectId: 'o1', displayName: 'Dale Voss' },
  exchange: {
    began: Date.UTC(2026, 10, 27, 7),
    ended: Date.UTC(2026, 10, 27, 7) + 12,
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:80/scim/Users?a=b+c',
      headers: [['Content-Type', 'application/scim+json; charset=utf-8']],
      body,
    },
    answer: { status: 409, headers: [['content-type', 'application/scim+json']], body: '{"detail":"taken"}' },
    error: null,
    failure: { code: 'Conflict', message: 'taken' },
  },
  ...changes,
})

describe('the journal of exchanges', () => {
  test('keeps the newest, as many as there is room for', () => {
    const exchanges = new Exchanges({ entries: 2, bytes: 1_000_000 })
    for (const objectId of ['a', 'b', 'c']) exchanges.record(exchangeOf({ objectId }))
    expect(exchanges.list().map(({ id, objectId }) => `${id} ${objectId}`)).toEqual(['2 b', '3 c'])
    expect([exchanges.find('1'), exchanges.find('3')?.objectId]).toEqual([undefined, 'c'])
  })

  test('is bounded by bytes in UTF-8 as well', () => {
    // 38 bytes of URL, 50 + 30 of headers, 18 of the answer, and 1600 of the body.
    const body = `"${'é'.repeat(799)}"`
    const exchanges = new Exchanges({ entries: 100, bytes: 16 * 2_000 })
    for (let count = 0; count < 30; count += 1) exchanges.record(exchangeOf({}, body))
    const { length } = exchanges.list()
    expect(length).toBeGreaterThan(15)
    expect(length).toBeLessThanOrEqual(Math.floor((16 * 2_000) / 1_600))
  })

  test('cuts a body that would leave no room for others, and says so', () => {
    const exchanges = new Exchanges({ entries: 100, bytes: 16_000 })
    const { request } = exchanges.record(exchangeOf({}, 'x'.repeat(5_000)))
    expect(request.body).toMatch(/^x{250}… \(cut: 5000 bytes\)$/)
  })

  test('counts on after it was emptied, so that an id is never another exchange', () => {
    const exchanges = new Exchanges()
    exchanges.record(exchangeOf())
    exchanges.clear()
    expect(exchanges.list()).toEqual([])
    expect(exchanges.record(exchangeOf()).id).toBe('2')
  })

  test.each([
    [{ job: 'SCIM.JOB' }, true],
    [{ job: 'scim' }, false],
    [{ object: 'dale voss' }, true],
    [{ object: 'O1' }, true],
    [{ cycle: 'c2' }, false],
    [{ method: 'post', status: 409 }, true],
    [{ status: 0 }, false],
    [{ failed: true, servicePrincipal: 'sp' }, true],
    [{ failed: false }, false],
  ])('%j finds it: %s', (filter, isFound) => {
    const exchanges = new Exchanges()
    exchanges.record(exchangeOf())
    expect(exchanges.list(filter).length).toBe(isFound ? 1 : 0)
  })
})

type Entry = {
  readonly time: number
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number }
  readonly response: object
}

// http://www.softwareishard.com/blog/har-12-spec/
const ofEntries = /^(startedDateTime|time|request|response|cache|timings|comment)$/

describe('an exchange', () => {
  const [kept] = [new Exchanges().record(exchangeOf())]

  test('is one line of the log', () => {
    expect(formatExchange(kept)).toBe(
      '2026-11-27T07:00:00.000Z target POST /scim/Users?a=b+c 409 12ms Dale Voss Conflict',
    )
  })

  test('is a trace for people', () => {
    expect(renderTrace([kept])).toBe(`#1 Dale Voss, 2026-11-27T07:00:00.000Z, 12 ms, cycle c1
> POST /scim/Users?a=b+c
> Content-Type: application/scim+json; charset=utf-8
>
> {
>   "userName": "dale"
> }
< 409
< content-type: application/scim+json
<
< {
<   "detail": "taken"
< }
! Conflict
! taken
`)
  })

  // http://www.softwareishard.com/blog/har-12-spec/: what each object must have.
  test('is an entry of an HTTP archive, with everything that HAR 1.2 asks for', () => {
    const unanswered = new Exchanges().record({
      ...exchangeOf(),
      exchange: { ...exchangeOf().exchange, answer: null, error: 'Nothing listens.' },
    })
    const { log } = renderHar([kept, unanswered]) as { log: { entries: Entry[] } }
    expect(log).toMatchObject({
      version: '1.2',
      creator: { name: 'mock-graph', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
    })
    const [entry, lost] = log.entries
    expect(entry).toMatchObject({
      startedDateTime: '2026-11-27T07:00:00.000Z',
      time: 12,
      request: {
        method: 'POST',
        httpVersion: 'HTTP/1.1',
        cookies: [],
        queryString: [{ name: 'a', value: 'b c' }],
        postData: { mimeType: 'application/scim+json; charset=utf-8', text: '{"userName":"dale"}' },
        headersSize: -1,
        bodySize: 19,
      },
      response: {
        ...{ status: 409, statusText: '', cookies: [], redirectURL: '', headersSize: -1, bodySize: 18 },
        content: { size: 18, mimeType: 'application/scim+json', text: '{"detail":"taken"}' },
      },
      cache: {},
    })
    const { send, wait, receive } = entry?.timings ?? {}
    expect((send ?? 0) + (wait ?? 0) + (receive ?? 0)).toBe(entry?.time)
    const further = Object.keys(entry ?? {}).filter((name) => !ofEntries.test(name))
    expect(further).toEqual(['_mockGraph'])
    expect(lost?.response).toMatchObject({
      ...{ status: 0, httpVersion: '', headers: [] },
      content: { size: 0, mimeType: '' },
    })
  })
})
