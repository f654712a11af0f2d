import { describe, expect, test } from 'vitest'
import { defaultSeed, type MockGraph } from '../../src/index.js'
import { explain } from '../../src/journal/explanation.js'
import { openGraph, signInApplication, signInUser } from './callers.js'

const [tenant] = defaultSeed.tenants
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46'
const clientId = 'aaaaaaaa-0000-4000-8000-000000000099'
const group = '99999999-0000-4000-8000-000000000001'
const defaultAccess = '00000000-0000-0000-0000-000000000000'

const holding = (...application: string[]) => ({
  name: 'assigner',
  appId: clientId,
  clientSecret: 'known to the test',
  permissions: { application },
})

async function assignAs(paths: readonly string[], ...permissions: string[]) {
  const applications = [...tenant!.applications!, holding(...permissions)]
  const graph = openGraph({ seed: { tenants: [{ ...tenant!, applications }] } })
  const { call } = await signInApplication(graph, clientId, 'known to the test')
  const body = { principalId: group, resourceId: target, appRoleId: defaultAccess }
  const statuses = []
  for (const path of paths) statuses.push((await call('POST', path, body)).status)
  return { statuses, explanation: lastExplanation(graph) }
}

const lastExplanation = (graph: MockGraph) =>
  explain(graph.journal.last()!, graph.world.find(tenant!.id!)).explanation

const below = `/servicePrincipals/${target}/appRoleAssignedTo`
const belowGroup = `/groups/${group}/appRoleAssignments`
const assign = 'AppRoleAssignment.ReadWrite.All'
const reading = 'X.ReadWrite.All is taken to stand for X.Read.All (assumed)'

// docs/discoveries/authorization.md: assumed, since every client that was granted only writes relies on it.
describe('of permissions that are needed together, the writing one stands for the reading one', () => {
  test.each([
    [below, 'Application.ReadWrite.All'],
    [below, 'Directory.ReadWrite.All'],
    [belowGroup, 'Group.ReadWrite.All'],
  ])('at %s %s', async (path, partner) => {
    const { statuses, explanation } = await assignAs([path], assign, partner)
    expect(statuses).not.toContain(403)
    expect(explanation).toContain(`holds ${assign} and ${partner}`)
    expect(explanation).toContain(reading)
  })

  test('never one of owned objects, and never it alone', async () => {
    expect((await assignAs([below], assign, 'Application.ReadWrite.OwnedBy')).statuses).toEqual([403])
    expect((await assignAs([below], assign)).statuses).toEqual([403])
    // Terraform's page has it alone; Graph's has not.
    expect((await assignAs([below], 'Application.ReadWrite.All')).statuses).toEqual([403])
    // Another kind of object is not what is asked for.
    expect((await assignAs([belowGroup], assign, 'Application.ReadWrite.All')).statuses).toEqual([403])
  })

  test('a set that the page lists is told without a reading', async () => {
    const { statuses, explanation } = await assignAs([below], assign, 'Application.Read.All')
    expect(statuses).not.toContain(403)
    expect(explanation).not.toContain('taken to stand')
  })

  test('a user of the Azure CLI, whose client was granted only writes', async () => {
    const graph = openGraph()
    const { call } = await signInUser(graph, 'application-administrator', azureCli)
    const principalId = 'dddddddd-0000-4000-8000-000000000011'
    const body = { principalId, resourceId: target, appRoleId: defaultAccess }
    expect((await call('POST', below, body)).status).toBe(201)
    expect(lastExplanation(graph)).toContain(reading)
  })
})
