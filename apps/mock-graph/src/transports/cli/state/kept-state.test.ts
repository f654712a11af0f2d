import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../cli.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Starts a fake with the state file, does something with it and stops it. */
async function during(act: (url: string) => Promise<Response>): Promise<{ answer: unknown; code: number }> {
  const stop = new AbortController()
  const ready = Promise.withResolvers<string>()
  const line = `start --port 0 --json --quiet --state ${join(folder, 'state.json')}`
  const ended = run(line.split(' '), {
    out: ready.resolve,
    err: (text) => ready.reject(new Error(text)),
    env: { MOCK_GRAPH_HOME: join(folder, 'home') },
    stop: stop.signal,
  })
  const { graphUrl } = JSON.parse(await ready.promise)
  const answer = await (await act(graphUrl)).json()
  stop.abort()
  return { answer, code: await ended }
}

test('--state keeps the directory from one start to the next, for its owner alone', async () => {
  const tenant = JSON.stringify({ displayName: 'Fabrikam', domain: 'fabrikam.example' })
  const added = await during((url) => fetch(`${url}/__mock/tenants`, { method: 'POST', body: tenant }))
  expect(added.code).toBe(0)
  const { answer } = await during((url) => fetch(`${url}/__mock/state`))
  expect(answer).toMatchObject({
    tenants: [expect.anything(), { displayName: 'Fabrikam', domain: 'fabrikam.example' }],
  })
  if (process.platform !== 'win32') {
    expect((await stat(join(folder, 'state.json'))).mode & 0o777).toBe(0o600)
  }
})
