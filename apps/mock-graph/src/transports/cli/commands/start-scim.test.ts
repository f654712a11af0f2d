import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openScimDirectory } from '../../../../test/scim/scim-directory.js'
import { run } from '../../cli.js'
import type { Ready } from '../output/ready.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-scim-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A fake that was started with these options, and what it has logged. */
async function start(options: string) {
  const stopping = new AbortController()
  const first = Promise.withResolvers<string>()
  const log = { text: '' }
  const waiting: { until: RegExp; resolve: () => void }[] = []
  const ended = run(['start', '--port', '0', '--json', ...options.split(' ')], {
    out: first.resolve,
    err: (text) => {
      log.text += text
      for (const { until, resolve } of waiting) if (until.test(log.text)) resolve()
    },
    env: { MOCK_GRAPH_HOME: folder },
    stop: stopping.signal,
  })
  ended.then(() => first.reject(new Error(log.text)), first.reject)
  const ready: Ready = JSON.parse(await first.promise)
  const target = ready.servicePrincipals.find(({ displayName }) => displayName === 'Contoso HR SCIM')
  const administrator = ready.apps.find(({ name }) => name === 'sync-admin')
  const token = await fetch(`${ready.graphUrl}/${ready.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' },
      ...{ client_id: administrator?.clientId ?? '', client_secret: administrator?.clientSecret ?? '' },
    }),
  }).then((response) => response.json() as Promise<{ access_token: string }>)
  const call = async (method: string, url: string, body?: object) => {
    const response = await fetch(ready.graphUrl + url, {
      method,
      headers: { authorization: `Bearer ${token.access_token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    expect([response.status < 300, text]).toEqual([true, text])
    return text === '' ? {} : JSON.parse(text)
  }
  const at = `/v1.0/servicePrincipals/${target?.id}/synchronization`
  return {
    ...{ ready, log, call, at },
    /** Makes a job that provisions into an address, and starts it. */
    async provision(BaseAddress: string): Promise<string> {
      const secrets = { BaseAddress, SecretToken: 'not-a-secret', SyncAll: 'true' }
      await call('PUT', `${at}/secrets`, {
        value: Object.entries(secrets).map(([key, value]) => ({ key, value })),
      })
      const { id } = await call('POST', `${at}/jobs`, { templateId: 'scim' })
      await call('POST', `${at}/jobs/${id}/start`)
      return id
    },
    logged: (until: RegExp) =>
      new Promise<void>((resolve) => {
        if (until.test(log.text)) resolve()
        else waiting.push({ until, resolve })
      }),
    async [Symbol.asyncDispose]() {
      stopping.abort()
      await ended
    },
  }
}

describe('start --scim', () => {
  test('lets each job provision into its own address as soon as it is started, and logs each exchange', async () => {
    await using endpoint = await openScimDirectory()
    await using fake = await start('--scim')
    const id = await fake.provision(`${endpoint.url}/scim`)
    await fake.logged(/target POST \/scim\/Groups 201 /)
    expect(fake.log.text).toMatch(/ target GET \/scim\/Users\?filter=userName\+eq\+\S+ 200 \d+ms probe\n/)
    expect(fake.log.text).not.toContain('not-a-secret ')
    await fake.call('POST', `/__mock/jobs/${id}/run`)
    expect(endpoint.users.size).toBeGreaterThan(1)
    const { value } = await fake.call('GET', '/__mock/exchanges?method=POST&limit=1')
    expect(value).toMatchObject([{ jobId: id, answer: { status: 201 } }])
  })

  test('ends a cycle after its exchange when it is stopped', async () => {
    await using endpoint = await openScimDirectory()
    const fake = await start('--scim --quiet')
    const held = endpoint.hold()
    await fake.provision(`${endpoint.url}/scim`)
    await held.arrived
    const ended = fake[Symbol.asyncDispose]()
    held.release()
    await ended
    expect(endpoint.seen).toHaveLength(1)
    expect(fake.log.text).toBe('')
  })

  test('keeps as many exchanges as it is told to', async () => {
    await using endpoint = await openScimDirectory()
    await using fake = await start('--scim --exchange-entries 2 --quiet')
    const id = await fake.provision(`${endpoint.url}/scim`)
    await fake.call('POST', `/__mock/jobs/${id}/run`)
    expect((await fake.call('GET', '/__mock/exchanges')).value).toHaveLength(2)
  })

  test('calls no host that is neither near nor named', async () => {
    await using fake = await start('--scim --allow-target scim.tailspin.example --quiet')
    const id = await fake.provision('https://203.0.113.7/scim')
    await fake.call('POST', `/__mock/jobs/${id}/run`)
    const { status } = await fake.call('GET', `${fake.at}/jobs/${id}`)
    expect(status.quarantine).toMatchObject({ error: { message: expect.stringContaining('203.0.113.7') } })
    expect((await fake.call('GET', '/__mock/exchanges')).value).toEqual([])
  })
})

test('without --scim jobs provision into memory', async () => {
  await using endpoint = await openScimDirectory()
  await using fake = await start('--quiet')
  await fake.provision(`${endpoint.url}/scim`)
  const { now } = await fake.call('PUT', '/__mock/clock', { advance: 'PT1M' })
  expect(Date.parse(now)).toBeGreaterThan(0)
  const { value } = await fake.call('GET', '/__mock/targets')
  expect(value[0].kept).toBeGreaterThan(1)
  expect(endpoint.seen).toEqual([])
})
