import { describe, expect, test } from 'vitest'
import type { Behaviour } from '../../src/index.js'
import { defaultSeed } from '../../src/index.js'
import { explain } from '../../src/journal/explanation.js'
import { connect } from '../connect.js'
import { openGraph, signInUser } from './callers.js'

const [tenant] = defaultSeed.tenants
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const base = `/servicePrincipals/${target}/synchronization`
const clientId = 'aaaaaaaa-0000-4000-8000-000000000098'
const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46'

async function open(scopes: readonly string[], behaviour: Partial<Behaviour> = {}) {
  const reader = { name: 'reader', appId: clientId, publicClient: true, permissions: { delegated: scopes } }
  const applications = [...tenant!.applications!, reader]
  const graph = openGraph({ behaviour, seed: { tenants: [{ ...tenant!, applications }] } })
  const admin = await connect(graph, 'sync-admin')
  const { body: job } = await admin('POST', `${base}/jobs`, { templateId: 'scim' })
  const as = async (user: string, client = clientId) => (await signInUser(graph, user, client)).call
  const last = () => explain(graph.journal.last()!, graph.world.find(tenant!.id!))
  const report = async () =>
    (await graph.fetch(new Request('https://graph.microsoft.com/__mock/least-privilege'))).json()
  return { as, job: job.id as string, last, report }
}

const reads = (job: string) => [
  `${base}/templates`,
  `${base}/templates/scim`,
  `${base}/templates/scim/schema`,
  `${base}/jobs`,
  `${base}/jobs/${job}`,
  `${base}/jobs/${job}/schema`,
]

const others = (job: string): [method: string, path: string][] => [
  ['GET', `${base}/secrets`],
  ['GET', `${base}/jobs/$count`],
  ['GET', `${base}/jobs/${job}/schema/directories`],
  ['GET', `${base}/jobs/${job}/schema/functions()`],
  ['POST', `${base}/jobs/${job}/start`],
  ['DELETE', `${base}/jobs/${job}`],
]

// microsoft/zerotrustassessment#1382 and #1319: docs/discoveries/authorization.md.
describe('a Cloud Application Administrator whose client may only read applications', () => {
  test.each(['Application.Read.All', 'Application.ReadWrite.All'])('reads with %s', async (scope) => {
    const { as, job, last } = await open([scope])
    const call = await as('cloud-application-administrator')
    for (const path of [...reads(job), `/beta${base}/jobs`]) {
      expect((await call('GET', path)).status, path).toBe(200)
      const { effect, explanation } = last()
      expect(effect).toBe('allow')
      expect(explanation).toContain(
        `holds ${scope}, and has the directory role Cloud Application Administrator`,
      )
      expect(explanation).toContain('(observed)')
    }
    const ofRegistration = `/applications/${registration}/synchronization/templates`
    expect((await call('GET', ofRegistration)).status).toBe(200)
  })

  test('reads through the client of the Azure CLI', async () => {
    const { as, job } = await open([])
    const call = await as('cloud-application-administrator', azureCli)
    expect((await call('GET', `${base}/jobs/${job}`)).status).toBe(200)
  })

  test('is reported with what is documented', async () => {
    const { as, report } = await open(['Application.Read.All'])
    const call = await as('cloud-application-administrator')
    await call('GET', `${base}/jobs`)
    expect((await report()).value).toContainEqual(
      expect.objectContaining({
        used: { 'Application.Read.All': 1 },
        operations: [{ operation: 'jobs.list', calls: 1, least: ['Synchronization.Read.All'] }],
      }),
    )
  })

  test('does nothing else', async () => {
    const { as, job } = await open(['Application.Read.All', 'Application.ReadWrite.All'])
    const call = await as('cloud-application-administrator')
    for (const [method, path] of others(job)) expect((await call(method, path)).status, path).toBe(401)
  })

  test('does not where what is documented counts', async () => {
    const { as, job, last } = await open(['Application.Read.All'], { synchronizationReads: 'documented' })
    const call = await as('cloud-application-administrator')
    for (const path of reads(job)) expect((await call('GET', path)).status, path).toBe(401)
    expect(last().considered?.[0]).toEqual(['Synchronization.Read.All'])
    expect(last().considered?.flat()).not.toContain('Application.Read.All')
  })

  test('is told of no reading with the documented permission', async () => {
    const { as, last } = await open(['Synchronization.Read.All', 'Application.Read.All'])
    const call = await as('cloud-application-administrator')
    expect((await call('GET', `${base}/jobs`)).status).toBe(200)
    expect(last().explanation).not.toContain('observed')
  })
})

test.each([
  'global-reader',
  'application-administrator',
  'hybrid-identity-administrator',
  'global-administrator',
  'plain-user',
  'owner',
])('%s does not with the same permission, and is told what is documented', async (user) => {
  const { as, job, last } = await open(['Application.Read.All'])
  const call = await as(user)
  for (const path of reads(job)) {
    const { status, body } = await call('GET', path)
    expect([status, body.error.code], path).toEqual([401, 'UnknownError'])
    expect(last().considered?.flat()).not.toContain('Application.Read.All')
  }
})
