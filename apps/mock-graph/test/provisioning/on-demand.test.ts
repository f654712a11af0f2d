import { describe, expect, test } from 'vitest'
import { changeMapping, mappingOf } from './mappings.js'
import { openProvisioning } from './open-provisioning.js'

type Outcome = {
  sourceIdentity: { id: string }
  action: string
  statusInfo: { errorCode: string | null }
  provisioningSteps: { details: { SkipReason?: string } }[]
}

async function openOnDemand(options: Parameters<typeof openProvisioning>[0] = {}) {
  const place = await openProvisioning(options)
  const { at, jobId } = place
  const named = (objectId: string, objectTypeName = 'User') => ({ objectId, objectTypeName })
  const send = async (...subjects: object[]) => {
    const [rule] = (await at('GET', `/jobs/${jobId}/schema`)).body.synchronizationRules
    const parameters = [{ ruleId: rule.id, subjects }]
    return at('POST', `/jobs/${jobId}/provisionOnDemand`, { parameters })
  }
  return {
    ...place,
    named,
    send,
    /** Provisions somebody; tells what the target was asked, and what came of it. */
    provision: async (...subjects: object[]) => {
      place.take()
      const { body } = await send(...subjects)
      const outcomes: Outcome[] = JSON.parse(body.value)
      return {
        calls: place.take().slice(1),
        outcomes: outcomes.map(
          ({ sourceIdentity, action, statusInfo, provisioningSteps: steps }) =>
            `${sourceIdentity.id}: ${action} ${statusInfo.errorCode ?? steps.at(-1)?.details.SkipReason ?? 'Success'}`,
        ),
      }
    },
    group: (...members: string[]) => ({
      ...named('crew', 'Group'),
      links: { members: members.map((id) => named(id)) },
    }),
  }
}

// provision-on-demand.md: "supports updating up to five members at a time"; Graph's page: "Provision a group and two of its members".
describe('a group on demand', () => {
  async function openCrew() {
    const place = await openOnDemand()
    for (const name of ['ada', 'bob', 'cid']) place.put(name)
    place.putGroup('crew')
    place.join('crew', 'ada', 'bob', 'cid')
    return place
  }

  test('is told of the members that are named, who are provisioned first, and of nobody else', async () => {
    const place = await openCrew()
    expect(await place.provision(place.group('ada', 'bob'))).toEqual({
      calls: [
        'find Users userName ada@tailspin.example',
        'create Users ada@tailspin.example',
        'find Users userName bob@tailspin.example',
        'create Users bob@tailspin.example',
        'find Groups displayName The crew',
        'create Groups The crew',
        'update Groups/t3: Add members ["t1"]',
        'update Groups/t3: Add members ["t2"]',
      ],
      outcomes: [
        'crew: Create Success',
        'crew: Update Success',
        'ada: Create Success',
        'bob: Create Success',
      ],
    })
  })

  test('is told of who left, where that is named, and the next cycle does the rest', async () => {
    const place = await openCrew()
    await place.start()
    place.leave('crew', 'ada')
    place.leave('crew', 'bob')
    const { calls } = await place.provision(place.group('bob'))
    expect(calls.filter((call) => call.includes('Groups'))).toEqual([
      'read Groups/t4',
      'update Groups/t4: Remove members ["t2"]',
    ])
    expect((await place.next()).slice(1)).toEqual([
      'read Groups/t4',
      'update Groups/t4: Remove members ["t1"]',
    ])
  })

  test('alone is written without members', async () => {
    const place = await openCrew()
    expect((await place.provision(place.named('crew', 'Group'))).calls).toEqual([
      'find Groups displayName The crew',
      'create Groups The crew',
    ])
  })

  // "can only accept a single group"
  test('is one in a request', async () => {
    const place = await openCrew()
    place.putGroup('watch')
    const { status, body } = await place.send(place.group(), place.named('watch', 'Group'))
    expect([status, body.error.message]).toEqual([400, 'The request contains more than 1 group.'])
  })
})

// provision-on-demand.md: users who were disabled or deleted in the directory "don't appear", who was unassigned is disabled.
test('who is disabled or deleted in the source is not handled, and who left the scope is', async () => {
  const place = await openOnDemand()
  for (const name of ['ada', 'bob', 'cid']) place.put(name)
  await place.start()
  place.put('ada', { accountEnabled: false })
  place.remove('bob')
  await changeMapping(place, (users) => {
    const clause = {
      operatorName: 'EQUALS',
      sourceOperandName: 'displayName',
      targetOperand: { values: ['x'] },
    }
    const none = { categoryFilterGroups: [], inputFilterGroups: [] }
    users.scope = { ...none, groups: [{ name: 'f', clauses: [clause] }] }
  })
  expect(await place.provision(place.named('ada'), place.named('bob'), place.named('cid'))).toEqual({
    calls: ['read Users/t3', 'update Users/t3: Replace active False'],
    outcomes: ['ada: Other NotEffectivelyEntitled', 'bob: Other ImportSkipped', 'cid: Disable Success'],
  })
})

// "On-demand provisioning of roles isn't supported."
test('roles are left to the next cycle', async () => {
  const place = await openOnDemand()
  await changeMapping(place, (users) => {
    const roles = structuredClone(mappingOf(users, 'title'))
    const expression = 'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])'
    const source = { ...roles.source, expression, type: 'Function', name: null, parameters: [] }
    users.attributeMappings.push({ ...roles, targetAttributeName: 'roles', source })
  })
  place.put('ada')
  await place.provision(place.named('ada'))
  const [made] = (await place.seen()).users
  expect(made?.attributes).not.toHaveProperty('roles')
  expect((await place.start()).slice(1)).toEqual([
    'read Users/t1',
    expect.stringMatching(/^update .*: Add roles/),
  ])
})
