import { describe, expect, test } from 'vitest'
import { openRightServer } from '../../../test/check-scim/right-server.js'
import { serveLine, token } from '../../../test/check-scim/serve-line.js'
import { checkScim, failedChecks } from './run-check-scim.js'

const few = { rounds: 2, dialect: 'default' } as const

describe('a check over HTTP', () => {
  test('of a right server fails nothing, and leaves nothing', async () => {
    const server = openRightServer()
    await using stub = await serveLine(server)
    const report = await checkScim({ target: stub.url, token, ...few })
    expect(failedChecks(report)).toEqual([])
    expect(report).toMatchObject({ stopped: null, leftovers: [] })
    expect([server.stores.Users.size, server.stores.Groups.size]).toEqual([0, 0])
    // One connection for what comes one after the other, one more for what goes out beside it.
    expect(stub.connections()).toBe(2)
    // What is asked is asked by Entra's own headers, and nothing is asked that is not in the report.
    expect(stub.seen.every(({ headers }) => 'ADSCIMVersion' in headers && !('User-Agent' in headers))).toBe(
      true,
    )
    expect(report.exchanges).toHaveLength(stub.seen.length)
  })

  test('shows no token, wherever it stands', async () => {
    const line = openRightServer()
    await using stub = await serveLine(line, ({ target }) =>
      target === '/ServiceProviderConfig' || target === '/Schemas'
        ? { status: 400, body: { detail: `You said ${token}` } }
        : undefined,
    )
    const report = await checkScim({ target: stub.url, token, ...few })
    expect(JSON.stringify(report).includes(token)).toBe(false)
  })

  test('stops where nobody is let in, and says so once', async () => {
    await using stub = await serveLine(openRightServer())
    const report = await checkScim({ target: stub.url, token: 'another', ...few })
    expect(report.stopped).toEqual({
      cause: 'refused',
      message: 'The endpoint lets nobody in with this token.',
    })
    expect(failedChecks(report)).toEqual(['lookup.probe'])
    expect(report.columns[0]?.results[0]?.findings[0]).toMatchObject({
      rule: 'A10b',
      outcome: 'refused',
    })
    expect(stub.seen).toHaveLength(1)
  })

  // scim-requests.md: 404, HTML and redirects are no SCIM endpoint to the service, and it follows none.
  test.each([
    [{ status: 404, body: {} }, /no SCIM endpoint at this address: \/Users is answered 404/],
    [{ status: 302, body: {} }, /The address redirects \(302\)/],
    [{ status: 200, body: '<!doctype html>' }, /is no SCIM endpoint: \/Users is no JSON/],
  ])('stops where %o is all that answers, and says so once', async (answer, message) => {
    await using stub = await serveLine(openRightServer(), () => answer)
    const report = await checkScim({ target: stub.url, token, ...few })
    expect(report.stopped).toEqual({ cause: 'refused', message: expect.stringMatching(message) })
    expect(failedChecks(report)).toEqual(['lookup.probe'])
    expect(stub.seen).toHaveLength(2)
  })

  test('stops where nothing listens, in one sentence', async () => {
    const gone = await serveLine(openRightServer())
    await gone[Symbol.asyncDispose]()
    const report = await checkScim({ target: gone.url, token, ...few })
    expect(report.stopped?.message).toBe(
      `Nothing listens at ${gone.url}: start the SCIM endpoint, or correct the tenant URL (BaseAddress).`,
    )
    expect(failedChecks(report)).toEqual([])
  })

  test('calls nobody beyond private networks who was not named', async () => {
    const report = await checkScim({ target: 'https://192.0.2.1/scim', token, ...few })
    expect(report.stopped?.message).toContain('neither on this machine nor in a private network')
  })

  test('throws for an address that is none', async () => {
    await expect(checkScim({ target: 'here', token })).rejects.toThrow('is not an absolute URL')
  })

  test('takes the dialect from the flag in the address', async () => {
    await using stub = await serveLine(openRightServer())
    const report = await checkScim({ target: `${stub.url}/?aadOptscim062020`, token, rounds: 1 })
    expect(report.columns.map(({ dialect }) => dialect)).toEqual(['aadOptscim062020'])
    expect(failedChecks(report)).toEqual([])
  })
})

describe('clean-up', () => {
  test('comes after an interruption too', async () => {
    const server = openRightServer()
    const stopping = new AbortController()
    await using stub = await serveLine(server, ({ method }) => {
      if (method === 'PATCH') stopping.abort()
      return undefined
    })
    const report = await checkScim({ target: stub.url, token, ...few, signal: stopping.signal })
    expect(report.stopped?.cause).toBe('interrupted')
    expect(report.leftovers).toEqual([])
    expect(server.stores.Users.size).toBe(0)
    expect(stub.seen.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
  })

  test('finds what was made though its answer was lost', async () => {
    const server = openRightServer()
    let creations = 0
    await using stub = await serveLine(server, ({ method, body }) => {
      if (method !== 'POST' || ++creations !== 5) return undefined
      void server.send({ method: 'POST', target: '/Users', body: body as never })
      return 'break'
    })
    const report = await checkScim({ target: stub.url, token, ...few })
    expect(report).toMatchObject({ stopped: null, leftovers: [] })
    // The check that met it has no answer; the others have theirs.
    expect(failedChecks(report)).toEqual(['lookup.match'])
    const found = report.columns[0]?.results.find(({ id }) => id === 'lookup.match')?.findings.at(-1)
    expect(found?.outcome).toBe('no answer')
    expect(server.stores.Users.size).toBe(0)
  })

  test('lists what would not go, and never deletes what is not its own', async () => {
    const server = openRightServer()
    await server.send({ method: 'POST', target: '/Users', body: { userName: 'boss@tailspin.example' } })
    await using stub = await serveLine(server, ({ method, target }) =>
      method === 'DELETE' && target.startsWith('/Groups')
        ? { status: 403, body: { detail: 'Groups stay.' } }
        : undefined,
    )
    const report = await checkScim({ target: stub.url, token, ...few })
    expect(report.leftovers.map(({ collection }) => collection)).toEqual(
      Array(server.stores.Groups.size).fill('/Groups'),
    )
    expect(report.leftovers[0]).toMatchObject({ reason: 'DELETE was answered 403' })
    expect([...server.stores.Users.values()].map(({ userName }) => userName)).toEqual([
      'boss@tailspin.example',
    ])
  })
})

describe('a 429', () => {
  test('is waited for, and the request sent again', async () => {
    let count = 0
    await using stub = await serveLine(openRightServer(), () =>
      ++count === 5 ? { status: 429, headers: { 'Retry-After': '0' }, body: {} } : undefined,
    )
    const report = await checkScim({ target: stub.url, token, ...few })
    expect(report).toMatchObject({ stopped: null, leftovers: [] })
    expect(failedChecks(report)).toEqual([])
  })

  test('that does not end stops the run, and fails nothing', async () => {
    let count = 0
    await using stub = await serveLine(openRightServer(), ({ method }) =>
      ++count > 20 && method === 'GET'
        ? { status: 429, headers: { 'Retry-After': '0' }, body: {} }
        : undefined,
    )
    const report = await checkScim({ target: stub.url, token, ...few })
    expect(report.stopped?.message).toContain('429 again and again')
    expect(failedChecks(report)).toEqual([])
  })
})

describe('a 5xx', () => {
  test('that neutral requests get too ends the run as down', async () => {
    let count = 0
    const server = openRightServer()
    await using stub = await serveLine(server, ({ method }) =>
      ++count > 30 && method !== 'DELETE' ? { status: 503, body: 'Down for repair' } : undefined,
    )
    const report = await checkScim({ target: stub.url, token, ...few })
    expect(report.stopped).toMatchObject({ cause: 'down' })
    expect(report.stopped?.message).toContain('503')
    const after = report.columns[0]?.results.at(-1)
    expect(after).toMatchObject({ verdict: 'not-run' })
    expect(server.stores.Users.size).toBe(0)
  })
})
