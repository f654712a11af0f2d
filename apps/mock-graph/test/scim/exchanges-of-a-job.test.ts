import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openScimJob } from './open-scim-job.js'

async function openRun() {
  const job = await openScimJob({
    instead: ({ method, body }) =>
      method === 'POST' && (body as { displayName?: string }).displayName === 'person-1'
        ? { status: 409, body: { detail: 'not-a-secret is taken' } }
        : undefined,
  })
  await job.start()
  await job.admin('PUT', 'clock', { advance: 'PT1M' })
  return job
}

describe('the exchanges of a cycle', () => {
  test('say what was sent, what came back and what it was for', async () => {
    await using job = await openRun()
    const { exchanges } = job.graph
    const [made] = exchanges.list({ method: 'POST', object: job.ada })
    expect(made).toMatchObject({
      ...{ servicePrincipalId: job.target, jobId: job.jobId, objectId: job.ada, displayName: 'person-0' },
      ...{ cycleId: expect.any(String), changeId: expect.any(String), error: null, failure: null },
      request: { method: 'POST', url: `${job.endpoint.url}/scim/Users` },
      answer: { status: 201 },
    })
    expect(JSON.parse(made?.request.body ?? '')).toMatchObject({ userName: 'person-0@contoso.example' })
    expect(exchanges.list({ object: job.dale, failed: true })).toMatchObject([
      { answer: { status: 409 }, failure: { code: expect.stringContaining('Incompatible') } },
    ])
    expect(new Set(exchanges.list().map(({ cycleId }) => cycleId)).size).toBe(1)
  })

  test('hold no value of a credential, wherever it stood', async () => {
    await using job = await openRun()
    const told = JSON.stringify([job.graph.exchanges.list(), (await job.admin('GET', 'exchanges')).body])
    expect(told).not.toContain('not-a-secret')
    expect(told).toContain('Bearer ***')
    expect(told).toContain('*** is taken')
  })

  test('are led back to the request that started their job, long after the journal has forgotten it', async () => {
    await using job = await openRun()
    const started = job.graph.journal.entries().find(({ path }) => path.endsWith('/start'))
    job.graph.journal.clear()
    const { id = '' } = job.graph.exchanges.last() ?? {}
    const { body } = await job.admin('GET', `exchanges/${id}`)
    expect(body.startedBy).toMatchObject({
      requestId: started?.id,
      request: `POST ${started?.path}`,
      caller: 'application-admin',
      explanation: expect.stringContaining('application-admin holds'),
    })
    const page = await job.page(`exchanges/${id}`)
    expect(page.text).toContain('application-admin holds')
    expect(page.text).toContain(`/__mock/decisions/${started?.id}`)
  })

  test('say of a failure which mapping it points to, and which rule is broken', async () => {
    await using job = await openScimJob({
      instead: ({ method }) =>
        method === 'POST' ? { status: 400, body: { detail: 'displayName is <b>too</b> long' } } : undefined,
    })
    await job.start()
    await job.admin('PUT', 'clock', { advance: 'PT1M' })
    const [failed] = job.graph.exchanges.list({ object: job.ada, failed: true })
    const { body } = await job.admin('GET', `exchanges/${failed?.id}`)
    expect(body).toMatchObject({
      mappings: [{ target: 'displayName', source: '[displayName]' }],
      // RFC 7644, section 3.3
      rule: {
        text: expect.stringContaining('A POST'),
        source: expect.stringContaining('rfc7644#section-3.3'),
      },
    })
    const { text } = await job.page(`exchanges/${failed?.id}`)
    expect(text).toContain('<code>displayName</code> from <code>[displayName]</code>')
    expect(text).not.toContain('<b>too</b>')
    const [passed] = job.graph.exchanges.list({ failed: false })
    expect((await job.admin('GET', `exchanges/${passed?.id}`)).body).not.toHaveProperty('rule')
  })

  test('are a page whose files have its filters', async () => {
    await using job = await openRun()
    const { text } = await job.page('exchanges?failed=true&object=%3Cb%3E%22')
    expect(text).not.toContain('<b>')
    expect((await job.page('exchanges?failed=true')).text).toContain(
      'href="/__mock/exchanges?failed=true&amp;format=har"',
    )
  })

  test('keep who started the job over a snapshot', async () => {
    await using job = await openRun()
    const snapshot = JSON.parse(JSON.stringify(job.graph.snapshot()))
    job.graph.restore(snapshot)
    const { id = '' } = job.graph.exchanges.last() ?? {}
    expect((await job.admin('GET', `exchanges/${id}`)).body.startedBy).toMatchObject({
      caller: 'application-admin',
    })
  })
})

describe('GET /__mock/exchanges', () => {
  test('shows the newest first, as far as the filters say', async () => {
    await using job = await openRun()
    const all = (await job.admin('GET', 'exchanges')).body.value
    expect(all.map(({ id }: { id: string }) => Number(id))).toEqual(
      Array.from(all, (_, index) => all.length - index),
    )
    const some = await job.admin('GET', `exchanges?object=${job.ada}&method=post&status=201&job=${job.jobId}`)
    expect(some.body.value).toMatchObject([{ displayName: 'person-0' }])
    expect((await job.admin('GET', 'exchanges?limit=1')).body.value).toEqual([all[0]])
  })

  test.each([
    ['verb=GET', "'verb' is no filter"],
    ['status=many', "'status' is that of an answer"],
    ['failed=maybe', "'failed' is true or false"],
    ['limit=0', "'limit' is a whole number"],
    ['format=csv', "'format' is json, har or text"],
  ])('refuses %s', async (query, explanation) => {
    await using job = await openScimJob()
    const { status, body } = await job.admin('GET', `exchanges?${query}`)
    expect([status, body.error.explanation]).toEqual([400, expect.stringContaining(explanation)])
  })

  test('is an HTTP archive, a text or a page where that is asked for', async () => {
    await using job = await openRun()
    const { log } = (await job.admin('GET', 'exchanges?format=har')).body
    expect(log.entries).toHaveLength(job.endpoint.seen.length)
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    expect(log.creator).toEqual({ name: 'mock-graph', version: JSON.parse(manifest).version })
    const text = await job.page('exchanges?format=text')
    expect(text.text).toContain('> POST /scim/Users')
    const page = await job.page('exchanges')
    expect(page.text).toContain('POST /scim/Users')
    expect(page.text).toContain('person-0')
  })

  test('is 404 for an exchange that is not kept', async () => {
    await using job = await openScimJob({ exchanges: { entries: 5, bytes: 1_000 } })
    const { status, body } = await job.admin('GET', 'exchanges/7')
    expect([status, body.error.explanation]).toEqual([
      404,
      'No exchange 7 is in the journal, which keeps the last 5, and 1000 bytes at most.',
    ])
  })

  test('is empty after a reset', async () => {
    await using job = await openRun()
    job.graph.reset()
    expect((await job.admin('GET', 'exchanges')).body.value).toEqual([])
  })
})

describe('GET /__mock/targets', () => {
  test('tells what was provisioned into a SCIM endpoint by links and exchanges', async () => {
    await using job = await openRun()
    const { value } = (await job.admin('GET', 'targets')).body
    expect(value).toMatchObject([
      {
        servicePrincipalId: job.target,
        baseAddress: `${job.endpoint.url}/scim`,
        jobs: [job.jobId],
        ...{ kept: 0, linked: 1, exchanges: job.endpoint.seen.length },
      },
    ])
    const one = (await job.admin('GET', `targets/${job.target}`)).body
    expect(one.links).toMatchObject([{ displayName: 'person-0', targetId: 'u1', standing: 'inScope' }])
    expect((await job.page(`targets/${job.target}`)).text).toContain('person-0')
    expect((await job.page('targets')).text).toContain(job.target)
  })

  test('is 404 for nobody', async () => {
    await using job = await openScimJob()
    expect((await job.admin('GET', 'targets/nobody')).status).toBe(404)
  })
})
