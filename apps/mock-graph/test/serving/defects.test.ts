import { describe, expect, test, vi } from 'vitest'
import {
  createMemoryTarget,
  createMockGraph,
  explain,
  formatEntry,
  type JournalEntry,
  type MockGraph,
  type MockGraphOptions,
  type Target,
  type TargetSession,
} from '../../src/index.js'
import { callAs } from '../connect.js'
import { openProvisionedApp } from '../provisioned-app.js'

// What fails here is the environment or a callback that a user gave.
const secret = 'hunter2.js:1:1'
const origin = 'https://graph.microsoft.com'
const unowned = '/servicePrincipals/eeeeeeee-0000-4000-8000-000000000002/synchronization/secrets'
const tokenRequest = () =>
  new Request('https://login.microsoftonline.com/cccccccc-0000-4000-8000-000000000001/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'aaaaaaaa-0000-4000-8000-000000000003',
      client_secret: 'not-a-secret-of-owner-agent',
      scope: `${origin}/.default`,
    }),
  })

/** An owner's agent before a fake that makes ids only as long as it is let, and all that it tells of errors. */
async function open(options: MockGraphOptions = {}) {
  let left = Number.POSITIVE_INFINITY
  const newId = () => {
    left -= 1
    if (left < 0) throw new TypeError(`no id: ${secret}`)
    return crypto.randomUUID()
  }
  const told: { error: unknown; entry: JournalEntry | undefined }[] = []
  const graph = createMockGraph({
    onError: (error, entry) => void told.push({ error, entry }),
    ...options,
    environment: { newId, ...options.environment },
  })
  const { access_token } = await (await graph.fetch(tokenRequest())).json()
  const call = callAs(graph, async () => access_token)
  const failAfter = (ids: number) => {
    left = ids
  }
  return { graph, call, told, failAfter }
}

const noId = expect.objectContaining({ name: 'TypeError', message: `no id: ${secret}` })
const named = expect.stringMatching(/^TypeError at defects\.test\.ts:\d+$/)
const create = { displayName: 'new' }

/** All that people can read of an entry. */
const shown = (graph: MockGraph) =>
  graph.journal
    .entries()
    .map((entry) => formatEntry(entry) + JSON.stringify([entry, explain(entry, undefined)]))
    .join('\n')

describe('a defect', () => {
  test('of a handler is 500, told with its entry, and named in the journal without its message', async () => {
    const { graph, call, told, failAfter } = await open()
    failAfter(1)
    const { status, body } = await call('POST', '/applications', create)
    expect([status, body.error.code]).toEqual([500, 'DefectOfMockGraph'])
    expect(body.error.message).not.toContain(secret)
    const entry = graph.journal.last()
    expect(entry).toMatchObject({ status: 500, error: 'DefectOfMockGraph', defect: named })
    expect(told).toEqual([{ error: noId, entry }])
    expect(entry && explain(entry, undefined)).toMatchObject({
      effect: 'allow',
      defect: named,
      explanation: expect.stringMatching(/The fake failed, which is a defect in it: TypeError at defects/),
    })
    expect(shown(graph)).not.toContain(secret)
  })

  test('of sign-in is 500 in its words', async () => {
    const { graph, told, failAfter } = await open()
    failAfter(1)
    const response = await graph.fetch(
      new Request(`https://login.microsoftonline.com/common/oauth2/v2.0/devicecode`, {
        method: 'POST',
        body: new URLSearchParams({ client_id: 'aaaaaaaa-0000-4000-8000-00000000000a', scope: 'openid' }),
      }),
    )
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ error: 'server_error' })
    const entry = graph.journal.last()
    expect(entry).toMatchObject({ status: 500, error: 'server_error', defect: named })
    expect(told).toEqual([{ error: noId, entry }])
    expect(shown(graph)).not.toContain(secret)
  })

  test('of one request in a batch leaves the others alone', async () => {
    const { call, told, failAfter } = await open()
    failAfter(2)
    const { status, body } = await call('POST', '/$batch', {
      requests: [
        {
          id: '1',
          method: 'POST',
          url: '/applications',
          headers: { 'Content-Type': 'application/json' },
          body: create,
        },
      ],
    })
    expect([status, body.responses[0].status]).toEqual([200, 500])
    expect(told).toEqual([{ error: noId, entry: expect.objectContaining({ path: '/v1.0/applications' }) }])
  })

  test('below /__mock is 500 with where to look', async () => {
    const { graph, call, told, failAfter } = await open()
    await call('GET', unowned)
    const id = graph.journal.last()?.id
    failAfter(0)
    const response = await graph.fetch(
      new Request(`${origin}/__mock/decisions/${id}/remedies/0`, { method: 'POST' }),
    )
    expect(response.status).toBe(500)
    expect((await response.json()).error.explanation).toMatch(/defect in it.*onError/)
    expect(told).toEqual([{ error: noId, entry: undefined }])
  })

  test('of a cycle is told to whom looked at the job, and the next look runs it', async () => {
    let broken = false
    const newId = () => {
      if (broken) throw new TypeError(`no id: ${secret}`)
      return crypto.randomUUID()
    }
    const told: unknown[] = []
    const onError = (error: unknown) => void told.push(error)
    const app = await openProvisionedApp({ environment: { newId }, onError })
    await app.putSecrets()
    const id = await app.createJob()
    await app.at('POST', `/jobs/${id}/start`)
    app.clock.advance('PT1M')
    broken = true
    const look = () => app.graph.fetch(new Request(`${origin}/__mock/state`))
    expect((await look()).status).toBe(500)
    expect(told).toEqual([noId])
    broken = false
    expect((await look()).status).toBe(200)
    expect((await app.status(id)).code).toBe('Active')
    expect(told).toHaveLength(1)
  })

  test('that cuts off a body on its way is told', async () => {
    const fault = { kind: 'slowBody', bytesPerSecond: 1 } as const
    const { graph, told } = await open({
      faults: [{ match: { operation: 'secrets.get' }, fault }],
      environment: {
        sleep: async () => {
          throw new RangeError('no time')
        },
      },
    })
    const { access_token } = await (await graph.fetch(tokenRequest())).json()
    const headers = { Authorization: `Bearer ${access_token}` }
    const path = unowned.replace(/2\/syn/, '1/syn')
    const response = await graph.fetch(new Request(`${origin}/v1.0${path}`, { headers }))
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('no time')
    expect(told).toEqual([
      {
        error: expect.objectContaining({ message: 'no time' }),
        entry: expect.objectContaining({ operation: 'secrets.get' }),
      },
    ])
  })

  test('shows on the pages', async () => {
    const { graph, call, failAfter } = await open()
    failAfter(1)
    await call('POST', '/applications', create)
    failAfter(Number.POSITIVE_INFINITY)
    const page = async (path: string) =>
      (
        await graph.fetch(new Request(`${origin}/__mock/${path}`, { headers: { Accept: 'text/html' } }))
      ).text()
    expect(await page('journal')).toMatch(/<td>defect: TypeError at defects\.test\.ts:\d+<\/td>/)
    expect(await page(`decisions/${graph.journal.last()?.id}`)).toContain('<h1>The fake failed</h1>')
  })

  test('is no fault that a rule lets come, and no caller who went away', async () => {
    const { graph, told } = await open({
      faults: [{ match: { path: '/v1.0/me' }, fault: { kind: 'reset' } }],
    })
    await expect(graph.fetch(new Request(`${origin}/v1.0/me`))).rejects.toThrow('fetch failed')
    graph.faults.clear()
    graph.faults.add({ fault: { kind: 'latency', ms: 60_000 } })
    const gone = new AbortController()
    const asked = graph.fetch(new Request(`${origin}/v1.0/me`, { signal: gone.signal }))
    gone.abort()
    await expect(asked).rejects.toThrow(/abort/)
    expect(told).toEqual([])
    expect(graph.journal.last()).not.toHaveProperty('defect')
  })
})

describe('what a callback throws', () => {
  const wrong = new Error('wrong')
  const fail = () => {
    throw wrong
  }
  const targetWith = (part: Partial<TargetSession>): Target => ({
    isRemote: false,
    open: (connection) => ({ ...createMemoryTarget().open(connection), ...part }),
  })

  test('onEntry: changes no answer, and is told', async () => {
    const { graph, call, told } = await open({ onEntry: fail })
    expect((await call('GET', '/applications')).status).toBe(200)
    expect(told.at(-1)).toEqual({ error: wrong, entry: graph.journal.last() })
    expect(graph.journal.last()).not.toHaveProperty('defect')
  })

  test.each<[string, MockGraphOptions]>([
    ['onEntry, with nobody to tell', { onEntry: fail }],
    ['onError itself', { onEntry: fail, onError: fail }],
  ])('%s: is uncaught, as from an event listener', async (_, options) => {
    const uncaught: unknown[] = []
    const queue = globalThis.queueMicrotask
    const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) =>
      queue(() => {
        try {
          task()
        } catch (error) {
          uncaught.push(error)
        }
      }),
    )
    try {
      const graph = createMockGraph(options)
      expect((await graph.fetch(new Request(`${origin}/v1.0/`))).status).toBe(200)
      expect(uncaught).toEqual([wrong])
    } finally {
      later.mockRestore()
    }
  })

  test.each([
    ['create, at once', { create: fail }, 'InternalServerError'],
    ['create, later', { create: async () => fail() }, 'InternalServerError'],
  ])('%s: fails the object, and is told', async (_, part, code) => {
    const told: unknown[] = []
    const app = await openProvisionedApp({ target: targetWith(part), onError: (error) => told.push(error) })
    app.assignUsers(1)
    await app.putSecrets()
    const id = await app.createJob()
    await app.at('POST', `/jobs/${id}/start`)
    app.clock.advance('PT1M')
    await app.status(id)
    const [entry] = await app.log()
    expect(entry?.provisioningStatusInfo.errorInformation).toMatchObject({ errorCode: code, reason: 'wrong' })
    expect(told).toEqual([wrong])
  })

  test.each([
    ['probe', targetWith({ probe: fail })],
    ['open', { isRemote: false, open: fail }],
  ])('%s: the target cannot be reached, and it is told', async (_, target) => {
    const told: unknown[] = []
    const app = await openProvisionedApp({ target, onError: (error) => told.push(error) })
    const id = await app.createJob()
    const { status, body } = await app.at('POST', `/jobs/${id}/validateCredentials`, { credentials: [] })
    expect([status, body.error.code]).toEqual([400, 'CredentialValidationUnavailable'])
    expect(told).toEqual([wrong])
  })
})
