import { createMockGraph, defaultSeed, type FaultRule } from '@graph-sync/mock-graph'
import { application, mockProvisioning, target } from '@graph-sync/provisioning/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connectWithRetries, createJob, saveNow } from './connect-with-retries.ts'

const as = application('Synchronization.ReadWrite.All')
const secrets = { BaseAddress: 'https://scim.example.com', SecretToken: 'made-up' }
const nth = (nth: number, operation: string, fault: FaultRule['fault']): FaultRule => ({
  match: { operation, nth },
  fault,
})

// Waits of the client are over as soon as they begin.
beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }).setTimerTickMode('nextTimerAsync'),
)
afterEach(() => void vi.useRealTimers())

test('at night, everything passes that may', async () => {
  const fake = createMockGraph({
    faults: [
      nth(1, 'secrets.put', { kind: 'throttle', retryAfter: 100 }),
      nth(2, 'secrets.put', { kind: 'throttle', retryAfter: 'date' }),
      nth(3, 'secrets.put', { kind: 'gatewayPage', status: 502 }),
      nth(4, 'secrets.put', { kind: 'gatewayPage', status: 504 }),
      nth(5, 'secrets.put', { kind: 'reset' }),
      nth(6, 'secrets.put', { kind: 'reset' }),
    ],
  })
  const [tenant] = defaultSeed.tenants
  const admin = tenant?.applications?.find(({ name }) => name === 'sync-admin')
  const accessToken = async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: admin?.appId ?? '',
      client_secret: admin?.clientSecret ?? '',
      scope: 'https://graph.microsoft.com/.default',
    })
    const url = `https://login.microsoftonline.com/${tenant?.id}/oauth2/v2.0/token`
    return (await (await fake.fetch(new Request(url, { method: 'POST', body }))).json()).access_token
  }
  const provisioning = connectWithRetries({ accessToken, fetch: fake.fetch })
  await provisioning.servicePrincipal('eeeeeeee-0000-4000-8000-000000000001').secrets.replace(secrets)
  const tries = fake.journal.entries().filter(({ operation }) => operation === 'secrets.put')
  expect(tries.map(({ status }) => status)).toEqual([429, 429, 502, 504, 0, 0, 204])
})

test('at a button, throttling is told at once', async () => {
  await using graph = await mockProvisioning({
    as,
    faults: [nth(1, 'secrets.put', { kind: 'throttle', retryAfter: 20 })],
  })
  const app = graph.provisioning.servicePrincipal(target)
  expect(await saveNow(app, secrets)).toBe('later: in 20 seconds')
  expect(graph.explain.all()).toHaveLength(1)
})

test('at a button, other trouble is tried once more', async () => {
  await using graph = await mockProvisioning({
    as,
    faults: [nth(1, 'secrets.put', { kind: 'gatewayPage', status: 503 })],
  })
  expect(await saveNow(graph.provisioning.servicePrincipal(target), secrets)).toBe('saved')
  expect(graph.secretsOf(target)).toEqual(secrets)
})

test('a job whose answer was lost is found, and not asked for again', async () => {
  await using graph = await mockProvisioning({
    as,
    faults: [{ match: { operation: 'jobs.create' }, fault: { kind: 'reset' }, loses: 'answer' }],
  })
  const app = graph.provisioning.servicePrincipal(target)
  const job = await createJob(app, 'scim')
  expect(await app.jobs.list().toArray()).toMatchObject([{ id: job.id }])
  const asked = graph.fake.journal.entries().map(({ operation }) => operation)
  expect(asked.filter((operation) => operation === 'jobs.create')).toHaveLength(1)
})
