import { describe, expect, test } from 'vitest'
import type { DeletedItem } from '../../../domain/directory/deleted-item.js'
import { rules } from '../../../generated/rules.js'
import type { Operation } from '../../calls/operation.js'
import type { AddressedResource } from '../../routing/find-resource.js'
import { userOperations } from '../users/user-operations.js'
import { deletedItemOperations } from './deleted-item-operations.js'

const operations = { ...deletedItemOperations, ...userOperations }

/** The rule that decides a request for an item of the kind. */
function ruleFor(id: keyof typeof operations, kind: DeletedItem['kind'] | undefined) {
  const resource = kind && ({ collection: 'deletedItems', object: { kind } } as AddressedResource)
  const operation: Operation = operations[id]
  return operation.rule?.(rules[id], resource) ?? rules[id]
}

// api-reference/v1.0/api/directory-deleteditems-{restore,delete}.md.
const kinds = ['application', 'servicePrincipal', 'user', 'group'] as const
const ofApplications = [['Application.ReadWrite.OwnedBy'], ['Application.ReadWrite.All']]
const restoring = {
  application: ofApplications,
  servicePrincipal: ofApplications,
  user: [['User.ReadWrite.All']],
  group: [['Group.ReadWrite.All']],
}
const administrators = [
  'Application Administrator',
  'Cloud Application Administrator',
  'Hybrid Identity Administrator',
]
const standing = {
  application: administrators,
  servicePrincipal: administrators,
  user: ['User Administrator'],
  group: ['Groups Administrator'],
}

describe('the rule of an operation on a deleted item', () => {
  test.each(kinds)('asks what is over the kind at hand: %s', (kind) => {
    const rule = ruleFor('deletedItems.restore', kind)
    expect(rule.application?.anyOf).toEqual(restoring[kind])
    expect(rule.user).toEqual({ roles: standing[kind], owners: false })
    expect(rule.delegatedPersonal).toBeNull()
  })

  test('serves no application where the page names none', () => {
    expect(ruleFor('deletedItems.delete', 'user').application).toBeNull()
    expect(ruleFor('deletedItems.delete', 'application').application?.least).toEqual([
      'Application.ReadWrite.OwnedBy',
    ])
  })

  test('leaves a rule for everyone as it is', () => {
    expect(ruleFor('deletedItems.get', 'group').user).toEqual({ everyone: true })
  })
})

test('the rule of any other operation is the table’s', () => {
  expect(ruleFor('users.list', undefined).delegatedWork?.least).toEqual(['User.ReadBasic.All'])
})
