import { describe, expect, test } from 'vitest'
import { defaultSeed } from '../seed/default-seed.js'
import { applySeed } from '../seed/seed.js'
import { deleteObject, restoreObject } from './deleted-items.js'
import { findObject } from './find-object.js'

const target = 'eeeeeeee-0000-4000-8000-000000000001'
const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const sales = '99999999-0000-4000-8000-000000000001'
const adele = 'dddddddd-0000-4000-8000-000000000011'
const owner = 'dddddddd-0000-4000-8000-000000000006'
const time = '2026-03-01T00:00:00Z'

const open = () => {
  const world = applySeed(defaultSeed, { now: () => new Date(time), newId: () => 'new' })
  return world.find('contoso.example')!
}

describe('a deleted object', () => {
  test.each([
    ['application', registration],
    ['servicePrincipal', target],
    ['user', adele],
    ['group', sales],
  ])('is found as %s before, and not after', (kind, id) => {
    const directory = open()
    expect(findObject(directory, id)?.kind).toBe(kind)
    expect(deleteObject(directory, id, time)).toBe(true)
    expect(findObject(directory, id)).toBeUndefined()
    expect(deleteObject(directory, id, time)).toBe(false)
  })

  test('keeps its owners, so that what they may do with it can be decided', () => {
    const directory = open()
    const owners = [...directory.ownersOf(target)]
    deleteObject(directory, target, time)
    expect([...directory.ownersOf(target)]).toEqual(owners)
    expect(owners).toContain(owner)
  })

  test('comes back with what is still there, and without what is gone', () => {
    const directory = open()
    deleteObject(directory, target, time)
    deleteObject(directory, sales, time)
    directory.removeObject(owner)
    restoreObject(directory, directory.deletedItems.get(target)!)
    expect([...directory.ownersOf(target)]).toEqual(['eeeeeeee-0000-4000-8000-000000000003'])
    // Security groups are deleted for good, and their assignments with them.
    expect(directory.deletedItems.size).toBe(0)
    expect(directory.appRoleAssignments.matching('principalId', [sales])).toEqual([])
  })

  test('that owned or belonged does so again', () => {
    const directory = open()
    deleteObject(directory, owner, time)
    deleteObject(directory, adele, time)
    expect([...directory.ownersOf(sales)]).toEqual([])
    for (const item of [...directory.deletedItems.values()]) restoreObject(directory, item)
    expect([...directory.ownersOf(sales)]).toEqual([owner])
    expect(directory.members.holding(adele)).toEqual([sales])
  })
})
