import { describe, expect, test } from 'vitest'
import { groupType, userType } from '../../../test/scim/scim-objects.js'
import { deleteRequest, findRequest, readRequest } from './look-up.js'

describe('a look-up', () => {
  test.each([
    [userType, 'userName', 'ada@tailspin.example', '/Users?filter=userName+eq+%22ada%40tailspin.example%22'],
    [
      groupType,
      'displayName',
      'Harbour crew',
      '/Groups?excludedAttributes=members&filter=displayName+eq+%22Harbour+crew%22',
    ],
    [
      userType,
      'emails[type eq "work"].value',
      'a@b.example',
      '/Users?filter=emails%5Btype+eq+%22work%22%5D.value+eq+%22a%40b.example%22',
    ],
    [userType, 'userName', "o'neil+x", '/Users?filter=userName+eq+%22o%27neil%2Bx%22'],
    [userType, 'userName', 'a"b\\c', '/Users?filter=userName+eq+%22a%5C%22b%5C%5Cc%22'],
    [userType, 'userName', 'é~\ud800', '/Users?filter=userName+eq+%22%C3%A9%7E%EF%BF%BD%22'],
  ])('%o %s %s', (type, path, value, target) => {
    expect(findRequest({ type, path, value })).toEqual({ method: 'GET', target, body: null })
  })
})

test.each([
  [userType, 't-4417', '/Users/t-4417', '/Users/t-4417'],
  [groupType, 'g-902', '/Groups/g-902?excludedAttributes=members', '/Groups/g-902'],
  [userType, '../Groups/1?x#y', '/Users/..%2FGroups%2F1%3Fx%23y', '/Users/..%2FGroups%2F1%3Fx%23y'],
  [userType, '..', '/Users/%2E%2E', '/Users/%2E%2E'],
])('an object is asked for and deleted by its id, whatever is in it: %o %s', (type, id, read, deleted) => {
  expect(readRequest({ type, id }).target).toBe(read)
  expect(deleteRequest({ type, id })).toEqual({ method: 'DELETE', target: deleted, body: null })
})
