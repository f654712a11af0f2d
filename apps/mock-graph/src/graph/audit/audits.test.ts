import { expect, test } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.js'
import { audits } from './audits.js'

const ids = Object.keys(operations) as OperationId[]
const withoutTwin = (id: string) => id.replace(/\.app$/, '')

test('every row is of an operation that writes', () => {
  const writing = new Set(ids.filter((id) => operations[id].method !== 'GET').map(withoutTwin))
  expect([...audits.keys()].filter((id) => !writing.has(id))).toEqual([])
})
