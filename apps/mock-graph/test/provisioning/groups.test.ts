import { expect, test } from 'vitest'
import { openProvisioning } from './open-provisioning.js'

// how-provisioning-works.md; the choices are in docs/discoveries/provisioning-engine.md.
async function openCrew(options: Parameters<typeof openProvisioning>[0] = {}) {
  const place = await openProvisioning(options)
  for (const name of ['ada', 'bob', 'cid']) place.put(name)
  place.putGroup('crew')
  place.join('crew', 'ada', 'bob')
  await place.start()
  const next = async (wait?: string) => (await place.next(wait)).slice(1)
  return { ...place, next }
}

const membersOf = async ({ seen }: Awaited<ReturnType<typeof openCrew>>) => {
  const { users, groups } = await seen()
  const names = new Map(
    users.map(({ id, attributes }) => [id, String(attributes.userName).replace(/@.*/, '')]),
  )
  const members = (groups[0]?.attributes.members ?? []) as string[]
  return members.map((id) => names.get(id))
}

test('one member more and one less are two updates, adds first, and what was told is kept', async () => {
  const place = await openCrew()
  place.join('crew', 'cid')
  place.leave('crew', 'ada')
  expect(await place.next()).toEqual([
    'read Groups/t4',
    'update Groups/t4: Add members ["t3"]',
    'update Groups/t4: Remove members ["t1"]',
  ])
  expect(await membersOf(place)).toEqual(['bob', 'cid'])
  expect(await place.next()).toEqual([])
})

test('several at once where that is set', async () => {
  const place = await openCrew({ provisioning: { membersPerUpdate: 2 } })
  place.put('dot')
  place.join('crew', 'cid', 'dot')
  expect((await place.next()).slice(2)).toEqual([
    'read Groups/t4',
    'update Groups/t4: Add members ["t3","t5"]',
  ])
})

test('a group is renamed without a word of its members', async () => {
  const place = await openCrew()
  place.putGroup('crew', 'Harbour crew')
  expect(await place.next()).toEqual(['read Groups/t4', 'update Groups/t4: Replace displayName Harbour crew'])
})

test('who is not provisioned is left out until the group changes', async () => {
  const place = await openCrew()
  place.put('off', { accountEnabled: false })
  place.join('crew', 'off')
  expect(await place.next()).toEqual(['read Groups/t4'])
  place.put('off', { accountEnabled: true })
  expect((await place.next()).slice(1)).toEqual(['create Users off@tailspin.example'])
  place.putGroup('crew', 'Harbour crew')
  expect(await place.next()).toEqual([
    'read Groups/t4',
    'update Groups/t4: Replace displayName Harbour crew',
    'update Groups/t4: Add members ["t5"]',
  ])
})

test('a group in a group is told once both are there', async () => {
  const place = await openProvisioning()
  place.putGroup('outer')
  place.putGroup('inner')
  place.join('outer', 'inner')
  expect((await place.start()).slice(1)).toEqual([
    'find Groups displayName The outer',
    'create Groups The outer',
    'find Groups displayName The inner',
    'create Groups The inner',
    'read Groups/t1',
    'update Groups/t1: Add members ["t2"]',
  ])
})

test('a member that the target refuses is tried again, and the others are told', async () => {
  const no = { ok: false, code: 'InternalServerError', message: 'no', ends: 'object' } as const
  let isRefused = true
  const place = await openCrew({
    instead: (call) => (isRefused && call.endsWith('Add members ["t1"]') ? no : undefined),
  })
  expect(await membersOf(place)).toEqual(['bob'])
  expect((await place.status()).lastExecution).toMatchObject({ countEscrowed: 1 })
  isRefused = false
  expect(await place.next()).toEqual(['read Groups/t4', 'update Groups/t4: Add members ["t1"]'])
  expect((await place.status()).lastExecution).toMatchObject({ countEscrowed: 0 })
})

test('a restart tells again who came back with a restored account', async () => {
  const place = await openCrew()
  place.remove('ada')
  await place.next()
  place.restore('ada')
  await place.next()
  expect(await membersOf(place)).toEqual(['bob'])
  expect(await place.restart()).toContain('update Groups/t4: Add members ["t1"]')
  expect(await membersOf(place)).toEqual(['bob', 'ada'])
})

test('where it is chosen, who comes back is told at once', async () => {
  const place = await openCrew({ provisioning: { restoredMemberships: 'send' } })
  place.remove('ada')
  await place.next()
  place.restore('ada')
  expect(await place.next()).toContain('update Groups/t4: Add members ["t1"]')
})
