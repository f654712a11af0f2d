import { createClock, createMockGraph, defaultSeed } from '@graph-sync/mock-graph'
import createClient from 'openapi-fetch'
import { expect, test } from 'vitest'
import type { paths } from './dist/graph-sync.js'
import { showJob, showJobs } from './show-jobs.ts'

const [tenant] = defaultSeed.tenants
const target = 'eeeeeeee-0000-4000-8000-000000000001'

async function connect(name: string, clock = createClock(new Date('2026-03-01T12:00:00Z'))) {
  clock.freeze()
  const fake = createMockGraph({ clock })
  const app = tenant?.applications?.find((one) => one.name === name)
  const signedIn = await fake.fetch(
    new Request(`https://login.microsoftonline.com/${tenant?.id}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: app?.appId ?? '',
        client_secret: app?.clientSecret ?? '',
        scope: 'https://graph.microsoft.com/.default',
      }),
    }),
  )
  const { access_token: token } = await signedIn.json()
  return createClient<paths>({
    baseUrl: 'https://graph.microsoft.com/v1.0',
    fetch: (request) => fake.fetch(request),
    headers: { authorization: `Bearer ${token}` },
  })
}

test('a client that another generator made reads a page of jobs, and a job', async () => {
  const graph = await connect('sync-admin')
  const { data: job } = await graph.POST('/servicePrincipals/{servicePrincipal-id}/synchronization/jobs', {
    params: { path: { 'servicePrincipal-id': target } },
    body: { templateId: 'scim' },
  })
  expect(await showJobs(graph, target)).toEqual(['scim: NotConfigured, Disabled, 0 failures'])
  expect(await showJob(graph, target, job?.id ?? '')).toBe('scim: NotConfigured, Disabled, 0 failures')
})

test('it reads an error, whose date has no zone', async () => {
  const graph = await connect('stranger-agent')
  expect(await showJobs(graph, target)).toEqual(['UnknownError: no message (2026-03-01T12:00:00)'])
})
