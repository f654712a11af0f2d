import { createMockGraph, defaultSeed, type FaultRule } from '@graph-sync/mock-graph'
import { expect, test } from 'vitest'
import { putWithRetries } from './put-with-retries.ts'

const [tenant] = defaultSeed.tenants
const agent = tenant?.applications?.find(({ name }) => name === 'owner-agent')
const target = 'eeeeeeee-0000-4000-8000-000000000001'

const puts = { operation: 'secrets.put' }
const storm: FaultRule[] = [
  { match: { ...puts, nth: 1 }, fault: { kind: 'throttle', retryAfter: 5 } },
  { match: { ...puts, nth: 2 }, fault: { kind: 'reset' }, loses: 'answer' },
  { match: { ...puts, probability: 0.4 }, fault: { kind: 'gatewayPage', status: 503 } },
  { match: puts, fault: { kind: 'latency', min: 50, max: 500 } },
]

async function weather(faultSeed: number) {
  const sleep = async () => undefined
  const graph = createMockGraph({ faults: storm, faultSeed, environment: { sleep } })
  const signedIn = await graph.fetch(
    new Request(`https://login.microsoftonline.com/${tenant?.id}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: agent?.appId ?? '',
        client_secret: agent?.clientSecret ?? '',
        scope: 'https://graph.microsoft.com/.default',
      }),
    }),
  )
  const { access_token: token } = await signedIn.json()
  const waits: number[] = []
  const put = (value: string) =>
    putWithRetries(
      graph.fetch,
      () =>
        new Request(`https://graph.microsoft.com/v1.0/servicePrincipals/${target}/synchronization/secrets`, {
          method: 'PUT',
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
          body: JSON.stringify({ value: [{ key: 'BaseAddress', value }] }),
        }),
      async (ms) => void waits.push(ms),
    )
  const statuses: number[] = []
  for (let count = 1; count <= 10; count += 1) {
    statuses.push((await put(`https://scim.example/${count}`)).status)
  }
  const [directory] = graph.world.tenants.values()
  return { statuses, waits, secrets: directory?.synchronizationOf(target).secrets }
}

test('every call comes through, and the last one counts', async () => {
  const { statuses, waits, secrets } = await weather(1)
  expect(statuses).toEqual(Array(10).fill(204))
  expect(waits.slice(0, 2)).toEqual([5_000, 400])
  expect(secrets).toEqual([{ key: 'BaseAddress', value: 'https://scim.example/10' }])
})

test('the same seed makes the same storm', async () => {
  const once = await weather(2)
  expect(await weather(2)).toEqual(once)
  expect(once.waits.length).toBeGreaterThan(2)
})
