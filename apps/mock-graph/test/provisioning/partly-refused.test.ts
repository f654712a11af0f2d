import { describe, expect, test } from 'vitest'
import type { TargetAnswer } from '../../src/index.js'
import { openProvisioning } from './open-provisioning.js'

const refusal = { ok: false, code: 'Conflict', message: 'no', ends: 'object' } as const

/** A crew of two, one the manager of the other, whose target refuses what a test says. */
async function openRefusing(answer: TargetAnswer<never> = refusal) {
  const refusing = { calls: undefined as RegExp | undefined }
  const place = await openProvisioning({
    instead: (call) => (refusing.calls?.test(call) ? answer : undefined),
  })
  for (const name of ['ada', 'bob']) place.put(name)
  place.putGroup('crew')
  place.join('crew', 'ada')
  await place.start()
  return { ...place, refusing, next: async () => (await place.next()).slice(1) }
}

const logOf = ({ directory }: Awaited<ReturnType<typeof openRefusing>>) =>
  [...directory.provisioningLog.values()].map(({ source, action, status, after }) => [
    source.id,
    action,
    status,
    Object.keys(after).map((path) => path.replace(/^urn:.*:/, '')),
  ])

// how-provisioning-works.md: references come in "more updates"; use-scim-to-provision-users-and-groups.md shows a rename and an
// added member as requests of their own.
describe('a refused update of the attributes', () => {
  test('of a group does not keep its members from the target', async () => {
    const place = await openRefusing()
    place.refusing.calls = /Replace displayName/
    place.putGroup('crew', 'Night crew')
    place.join('crew', 'bob')
    place.forgetLog()
    expect(await place.next()).toEqual([
      'read Groups/t3',
      'update Groups/t3: Replace displayName Night crew',
      'update Groups/t3: Add members ["t2"]',
    ])
    expect(logOf(place)).toEqual([
      ['crew', 'update', 'failure', ['displayName']],
      ['crew', 'update', 'success', ['members']],
    ])
    expect((await place.status()).lastExecution).toMatchObject({ countEscrowed: 1 })

    place.refusing.calls = undefined
    expect(await place.next()).toEqual(['read Groups/t3', 'update Groups/t3: Replace displayName Night crew'])
    expect((await place.status()).lastExecution).toMatchObject({ countEscrowed: 0 })
    expect(await place.next()).toEqual([])
  })

  test('of a user does not keep the manager from the target', async () => {
    const place = await openRefusing()
    place.refusing.calls = /Replace displayName/
    place.put('bob', { displayName: 'Bob Hall' })
    place.manage('bob', 'ada')
    place.forgetLog()
    expect(await place.next()).toEqual([
      'read Users/t2',
      'update Users/t2: Replace displayName Bob Hall',
      'update Users/t2: Add manager t1',
    ])
    expect(logOf(place)).toEqual([
      ['bob', 'update', 'failure', ['displayName']],
      ['bob', 'update', 'success', ['manager']],
    ])
    place.refusing.calls = undefined
    expect(await place.next()).toEqual(['read Users/t2', 'update Users/t2: Replace displayName Bob Hall'])
    expect(await place.next()).toEqual([])
  })

  test('and of the members is one failure that is tried again as a whole', async () => {
    const place = await openRefusing()
    place.refusing.calls = /Replace displayName|members/
    place.putGroup('crew', 'Night crew')
    place.join('crew', 'bob')
    await place.next()
    expect((await place.status()).lastExecution).toMatchObject({ countEscrowed: 1 })
    const [escrow] = [...place.directory.records.table('escrows').values()]
    expect(escrow).toMatchObject({ attempts: 1, isReference: false })
    place.refusing.calls = undefined
    expect(await place.next()).toEqual([
      'read Groups/t3',
      'update Groups/t3: Replace displayName Night crew',
      'update Groups/t3: Add members ["t2"]',
    ])
    expect((await place.status()).lastExecution).toMatchObject({ countEscrowed: 0 })
  })

  test.each([
    ['that says it has not got the group', { ...refusal, isGone: true }],
    ['that asks to be left alone', { ...refusal, code: 'TooManyRequests', retryAfter: 1_000 }],
  ])('by a target %s is the last request', async (_, answer) => {
    const place = await openRefusing(answer)
    place.refusing.calls = /Replace displayName/
    place.putGroup('crew', 'Night crew')
    place.join('crew', 'bob')
    expect(await place.next()).toEqual(['read Groups/t3', 'update Groups/t3: Replace displayName Night crew'])
  })
})
