import { user } from '@graph-sync/provisioning/testing'
import { expect, test } from 'vitest'
import { connect } from './connect.ts'
import { invite } from './invite.ts'
import { openTenant } from './open-tenant.ts'

test('people are assigned and an owner is added, as often as one likes', async () => {
  await using given = await openTenant()
  const { graph, provisioning, options, notes } = given
  graph.as(user('User.Read', { name: 'ada' }))
  const ada = (await provisioning.graph.users.get())?.value?.[0]?.id ?? ''
  const servicePrincipalId = (await connect(provisioning, options, notes)) ?? ''
  const invitation = { servicePrincipalId, people: [ada], owner: ada }
  const owners = await invite(provisioning, invitation)
  expect(owners).toHaveLength(2)
  expect(owners).toContain(ada)
  expect(await invite(provisioning, invitation)).toEqual(owners)
  const assigned = await provisioning.servicePrincipal(servicePrincipalId).grants.assignedTo().toArray()
  expect(assigned).toMatchObject([{ principalId: ada, principalType: 'User' }])
})
