import { describe, expect, test } from 'vitest'
import { applyRemedy } from '../../src/admin/actions/apply-remedy.js'
import { Directory } from '../../src/directory/tenant/directory.js'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { rules } from '../../src/generated/rules.js'
import { decide } from '../../src/policy/decide.js'
import type { Remedy } from '../../src/policy/decision.js'
import { callers } from './callers.js'
import { frozenEnvironment, resourceOf, seedCallers, signIn, signInAgain } from './tenant.js'

const ids = Object.keys(operations) as OperationId[]
const directory = seedCallers(callers)
const before = directory.snapshot()
const ask = (id: OperationId) => ({ operation: id, rule: rules[id], resource: resourceOf(id) })

/** The operations that name each remedy, so that each is applied once only. */
function remediesFor(index: number) {
  const principal = signIn(callers, index, directory)
  const named = new Map<string, { remedy: Remedy; by: OperationId[] }>()
  for (const id of ids) {
    const decision = decide(ask(id), principal, directory)
    if (decision.effect === 'allow') continue
    for (const remedy of decision.remedies) {
      const key = JSON.stringify(remedy)
      const entry = named.get(key)
      if (entry) entry.by.push(id)
      else named.set(key, { remedy, by: [id] })
    }
  }
  return { principal, named: [...named.values()] }
}

describe('every remedy that any refusal of the matrix names is enough', () => {
  test.each(callers.map(({ label }, index) => [label, index] as const))('%s', (_, index) => {
    const { principal, named } = remediesFor(index)
    const useless = named.flatMap(({ remedy, by }) => {
      const remedied = Directory.restore(before)
      applyRemedy(remedy, remedied, frozenEnvironment())
      const again = signInAgain(principal, remedied)
      return by
        .map((id) => ({ id, decision: decide(ask(id), again, remedied) }))
        .filter(({ decision }) => decision.effect === 'deny')
        .map(({ id, decision }) => ({ id, remedy, decision }))
    })
    expect(useless).toEqual([])
  })
})

test('a refusal names a remedy unless the kind of caller is never served', () => {
  const mute = callers.flatMap(({ label }, index) => {
    const principal = signIn(callers, index, directory)
    return ids
      .filter((id) => {
        const decision = decide(ask(id), principal, directory)
        if (decision.effect === 'allow') return false
        return (decision.remedies.length === 0) !== (decision.reason === 'caller-not-supported')
      })
      .map((id) => `${id}, ${label}`)
  })
  expect(mute).toEqual([])
})

test('deciding the whole matrix changes nothing in the directory', () => {
  for (const [index] of callers.entries()) {
    const principal = signIn(callers, index, directory)
    for (const id of ids) decide(ask(id), principal, directory)
  }
  expect(directory.snapshot()).toEqual(before)
})
