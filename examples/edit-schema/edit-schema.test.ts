import { connectProvisioning } from '@graph-sync/provisioning'
import { application, mockProvisioning, target } from '@graph-sync/provisioning/testing'
import { expect, test } from 'vitest'
import { joinNames } from './join-names.ts'

test('the expression is tried and the difference printed, and nothing is written before it is agreed', async () => {
  await using graph = await mockProvisioning({ as: application('Synchronization.ReadWrite.All') })
  const job = await graph.provisioning.servicePrincipal(target).jobs.create({ templateId: 'scim' })
  const printed: string[] = []
  const methods = () => graph.explain.all().map(({ request }) => request.split(' ', 1)[0])
  const print = (text: string) => void printed.push(...text.split('\n'))

  await joinNames(job, { print, agreed: async () => false })
  expect(printed[0]).toBe('Join(", ", [surname], [givenName]) makes Lovelace, Ada')
  expect(printed[1]).toMatch(
    /^~ synchronizationRules\[USER_OUTBOUND_USER\]\..*\.attributeMappings\[displayName\]\.source\.expression: "\[displayName\]" → "Join/,
  )
  expect(methods()).toEqual(['POST', 'POST', 'GET'])

  await joinNames(job, { print, agreed: async () => true })
  expect(methods().at(-1)).toBe('PUT')
  printed.length = 0
  await joinNames(job, { print, agreed: async () => expect.unreachable() })
  expect(printed.at(-1)).toBe('No changes.')
})

test('what is not edited stays: flags, nulls, and what this version does not know', async () => {
  const source = { type: 'Attribute', expression: '[displayName]' }
  const people = {
    name: 'People',
    sourceObjectName: 'User',
    flowTypes: 'Add, Update, Merge',
    scope: null,
    attributeMappings: [{ targetAttributeName: 'displayName', flowType: 'WheneverItRains', source }],
    newIn2030: { deep: [1, { hue: 'blue' }] },
  }
  const schema = {
    synchronizationRules: [{ name: 'rule', objectMappings: [people] }],
    directories: [
      { discoverabilities: 'AttributeNames, UnknownYet', discoveryDateTime: '0001-01-01T00:00:00Z' },
    ],
    'owner@contoso.example': 'ada',
  }
  const written: unknown[] = []
  const parsedExpression = { type: 'Function', name: 'Join', expression: 'Join(…)' }
  const { servicePrincipal } = connectProvisioning({
    accessToken: 'made-up-token',
    async fetch(request) {
      if (request.method === 'POST') return Response.json({ parsingSucceeded: true, parsedExpression })
      if (request.method === 'GET') return Response.json(schema)
      written.push(await request.json())
      return new Response(null, { status: 204 })
    },
  })
  const job = servicePrincipal(target).jobs.byId('scim.1')
  await joinNames(job, { print: () => undefined, agreed: async () => true })

  const [mapping] = people.attributeMappings
  const attributeMappings = [{ ...mapping, source: parsedExpression }]
  const rule = { name: 'rule', objectMappings: [{ ...people, attributeMappings }] }
  expect(written).toEqual([{ ...schema, synchronizationRules: [rule] }])
})
