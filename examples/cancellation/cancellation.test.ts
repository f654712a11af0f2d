import { application, mockProvisioning, target } from '@graph-sync/provisioning/testing'
import { expect, test } from 'vitest'
import { saveSecrets } from './save-secrets.ts'
import { startUntilStopped } from './wait-for-job.ts'

const as = application('Application.ReadWrite.OwnedBy', { owns: [target] })
const secrets = { BaseAddress: 'https://scim.example.com', SecretToken: 'made-up' }
const throttled = {
  match: { operation: 'secrets.put' },
  fault: { kind: 'throttle', retryAfter: 20 },
} as const
/** What takes time at the fake takes forever. */
const environment = { sleep: () => new Promise<void>(() => undefined) }

test('a call that nobody stops is done', async () => {
  await using graph = await mockProvisioning({ as })
  const app = graph.provisioning.servicePrincipal(target)
  expect(await saveSecrets(app, secrets, { signal: new AbortController().signal })).toBe('saved')
  expect(graph.secretsOf(target)).toEqual(secrets)
})

test('the sleep before a retry ends at once when the call is stopped', async () => {
  const controller = new AbortController()
  await using graph = await mockProvisioning({
    as,
    faults: [throttled],
    onEntry: ({ status }) => {
      if (status === 429) setTimeout(() => controller.abort('the window was closed'))
    },
  })
  const app = graph.provisioning.servicePrincipal(target)
  expect(await saveSecrets(app, secrets, controller)).toBe('stopped: the window was closed')
  expect(graph.explain.all()).toHaveLength(1)
})

test('the time for a call is over, however long the answer would take', async () => {
  await using graph = await mockProvisioning({
    as,
    faults: [{ match: { operation: 'secrets.put' }, fault: { kind: 'latency', ms: 3_600_000 } }],
    environment,
  })
  const app = graph.provisioning.servicePrincipal(target)
  // What is left of the time when the request is sent, after the sign-in.
  expect(await saveSecrets(app, secrets, { timeout: 100 })).toMatch(
    /^given up: PUT \/servicePrincipals\/{id}\/synchronization\/secrets took longer than \d+ ms\. It may have had its effect all the same\.$/,
  )
})

test('a wait that is stopped can go on', async () => {
  const controller = new AbortController()
  await using graph = await mockProvisioning({
    as,
    servicePrincipals: [{ id: target, secrets }],
    onEntry: ({ operation }) => {
      if (operation === 'jobs.start') setTimeout(() => controller.abort())
    },
  })
  const job = await graph.provisioning.servicePrincipal(target).jobs.ensure({ templateId: 'scim' })
  const answer = await startUntilStopped(job, controller.signal)
  expect(answer).toMatch(/^go on with /)
  graph.fake.clock.advance('PT1M')
  const status = await graph.provisioning.resume(answer.replace('go on with ', ''))
  expect(status).toMatchObject({ code: 'Active' })
})
