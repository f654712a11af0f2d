import { createClock } from '@graph-sync/mock-graph'
import type { SecretValues } from '@graph-sync/provisioning'
import { application, mockProvisioning, target, user } from '@graph-sync/provisioning/testing'

const goodSecrets = { BaseAddress: 'https://scim.example.com', SecretToken: 'made-up' }

export const caller = application(
  'Synchronization.ReadWrite.All',
  'Application.Read.All',
  'AppRoleAssignment.ReadWrite.All',
  'User.Read.All',
)

/** An application with Ada assigned to it. What it waits for moves the clock of the fake, and takes no real time. */
export async function openApplication({ secrets = goodSecrets }: { secrets?: SecretValues } = {}) {
  const clock = createClock(new Date('2026-03-01T12:00:00Z'))
  clock.freeze()
  const graph = await mockProvisioning({
    as: caller,
    servicePrincipals: [{ id: target, secrets }],
    clock,
  })
  const app = graph.provisioning.servicePrincipal(target)
  graph.as(user('User.Read', { name: 'ada' }))
  const people = await graph.provisioning.graph.users.get()
  const ada = people?.value?.[0]?.id ?? ''
  await app.grants.assign({ principalId: ada })
  return { graph, app, ada, clock, [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose]() }
}
