import { describe, expect, test } from 'vitest'
import type { FaultMatch, FaultRule } from '../domain/fault.js'
import { RecordStore } from '../store/record-store.js'
import { FaultPlan } from './fault-plan.js'
import { faultKinds } from './fault-records.js'
import { FaultRuleError } from './fault-rule-error.js'

const put = {
  operation: 'secrets.put',
  method: 'PUT',
  path: '/v1.0/servicePrincipals/1/synchronization/secrets',
}
const patch = { to: 'target', method: 'PATCH', path: '/Users/t-4417' } as const
const signIn = { method: 'POST', path: '/contoso/oauth2/v2.0/token' }

/** Which of so many equal requests a rule takes, counted from 1. */
function struck(rule: FaultRule, requests: number, seed?: number): number[] {
  const plan = new FaultPlan([rule], seed)
  return Array.from({ length: requests }, (_, index) => (plan.choose(put).fault ? index + 1 : 0)).filter(
    Boolean,
  )
}

const reset = { kind: 'reset' } as const

describe('which requests fit', () => {
  test.each<[FaultMatch, typeof put | typeof signIn | typeof patch, boolean]>([
    [{}, put, true],
    [{}, signIn, true],
    [{ operation: 'secrets.put' }, put, true],
    [{ operation: 'secrets.*' }, put, true],
    [{ operation: 'jobs.*' }, put, false],
    [{ operation: 'secrets.put' }, signIn, false],
    [{ method: 'put' }, put, true],
    [{ method: 'GET' }, put, false],
    [{ path: '/v1.0/serviceprincipals' }, put, true],
    [{ path: '/v1.0/servicePrincipal' }, put, false],
    [{ path: '/v1.0/servicePrincipals' }, { ...put, path: put.path.replace('/v1.0', '/v1.0/') }, true],
    [{ path: '/v1.0/*/1/**' }, put, true],
    [{ path: '/v1.0/*/secrets' }, put, false],
    // However many stars there are, it takes no longer than the path is.
    [{ path: `/${'*a'.repeat(400)}` }, { ...put, path: `/${'a'.repeat(500)}` }, true],
    [{ path: `/${'*a'.repeat(400)}` }, { ...put, path: `/${'a'.repeat(300)}` }, false],
    [{ path: '/**/secrets' }, put, true],
    [{ path: '/*/oauth2/v2.0/token' }, signIn, true],
    [{ operation: 'secrets.put', method: 'GET' }, put, false],
    [{ to: 'target' }, put, false],
    [{}, patch, false],
    [{ to: 'target', method: 'PATCH', path: '/Users/*' }, patch, true],
    [{ to: 'target', path: '/Groups' }, patch, false],
  ])('%j and %j: %j', (match, target, fits) => {
    const plan = new FaultPlan([{ match, fault: reset }])
    expect(plan.choose(target).fault).toEqual(fits ? reset : undefined)
  })
})

describe('which of them it is injected into', () => {
  test.each<[Omit<FaultRule, 'fault'>, number[]]>([
    [{}, [1, 2, 3, 4, 5, 6]],
    [{ match: { nth: 3 } }, [3]],
    [{ match: { every: 2 } }, [2, 4, 6]],
    [{ match: { first: 2 } }, [1, 2]],
    [{ times: 1, match: { every: 2 } }, [2]],
    [{ match: { probability: 0 } }, []],
  ])('%j: %j', (rule, expected) => {
    expect(struck({ ...rule, fault: reset }, 6)).toEqual(expected)
  })

  test('by chance, the same ones for the same seed, and others for another', () => {
    const rule: FaultRule = { match: { probability: 0.3 }, fault: reset }
    const once = struck(rule, 1_000, 7)
    expect(struck(rule, 1_000, 7)).toEqual(once)
    expect(struck(rule, 1_000, 8)).not.toEqual(once)
    expect(once.length).toBeGreaterThan(250)
    expect(once.length).toBeLessThan(350)
  })

  test('a further rule does not change the chance of another', () => {
    const rule: FaultRule = { match: { probability: 0.5 }, fault: reset }
    const plan = new FaultPlan([rule, { fault: { kind: 'latency', min: 1, max: 9 } }])
    const both = Array.from({ length: 100 }, () => plan.choose(put).fault?.kind === 'reset')
    expect(both.flatMap((hit, index) => (hit ? [index + 1] : []))).toEqual(struck(rule, 100))
  })
})

describe('several rules', () => {
  test('latencies add up, and the first of the others comes', () => {
    const plan = new FaultPlan([
      { fault: { kind: 'latency', ms: 100 } },
      { fault: { kind: 'status', status: 503 }, loses: 'answer' },
      { fault: reset },
      { fault: { kind: 'latency', min: 20, max: 20 } },
    ])
    expect(plan.choose(put)).toEqual({
      latency: 120,
      fault: { kind: 'status', status: 503 },
      loses: 'answer',
    })
    expect(plan.list().map(({ matched, struck }) => [matched, struck])).toEqual([
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ])
  })

  test('what is there but undefined is left out', () => {
    const match = { nth: undefined, method: undefined } as never
    const plan = new FaultPlan([
      { match, fault: { kind: 'latency', ms: undefined, min: 20, max: 20 } as never },
    ])
    expect(plan.choose(put).latency).toBe(20)
  })

  test('reset brings back the first rules, their counts and their chance', () => {
    const plan = new FaultPlan([{ match: { probability: 0.5 }, fault: reset }])
    const play = () => Array.from({ length: 50 }, () => plan.choose(put).fault?.kind)
    const first = play()
    plan.add({ fault: reset })
    plan.reset()
    expect(plan.list()).toMatchObject([{ matched: 0, struck: 0 }])
    expect(play()).toEqual(first)
    plan.clear()
    expect(plan.list()).toEqual([])
  })
})

test('rules, counts and chance are plain JSON: put back, the same faults come again', () => {
  const rule: FaultRule = { match: { operation: 'secrets.*', probability: 0.5 }, fault: reset, times: 40 }
  const records = new RecordStore(faultKinds)
  const plan = new FaultPlan([rule, { fault: { kind: 'latency', min: 1, max: 9 } }], 7, () => {}, records)
  const play = () => Array.from({ length: 30 }, () => plan.choose(put))
  play()
  const kept = JSON.parse(JSON.stringify([...records.table('faultRules')]))
  expect(kept).toEqual([...records.table('faultRules')])
  const first = play()
  const counts = plan.list()
  expect(counts[0]?.matched).toBe(60)
  for (const [id, record] of kept) records.put('faultRules', id, record)
  expect(play()).toEqual(first)
  expect(plan.list()).toEqual(counts)
})

test('who lists the rules cannot change them, nor who gave them', () => {
  const match = { operation: 'secrets.put' }
  const plan = new FaultPlan([{ match, fault: reset }])
  match.operation = 'jobs.list'
  expect(() => Object.assign(plan.list()[0]!.rule, { times: 0 })).toThrow(TypeError)
  expect(plan.choose(put).fault).toEqual(reset)
})

describe('rules with problems are refused, and all is said of them', () => {
  test.each([
    [{}, "[0]: must have the property 'fault'"],
    [
      { fault: { kind: 'flood' } },
      '[0].fault.kind: must be one of status, throttle, claimsChallenge, latency, reset, slowBody, malformedJson, gatewayPage',
    ],
    [{ fault: { kind: 'status' } }, "[0].fault: must have the property 'status'"],
    [{ fault: { kind: 'status', status: 200 } }, '[0].fault.status: must be a status from 400 to 599'],
    [{ fault: { kind: 'latency' } }, "[0].fault: must have either 'ms', or 'min' and 'max'"],
    [{ fault: { kind: 'latency', min: 2, max: 1 } }, '[0].fault: min must not be above max'],
    [
      { fault: { kind: 'slowBody', bytesPerSecond: 0 } },
      '[0].fault.bytesPerSecond: must be a whole number from 1',
    ],
    [
      { fault: { kind: 'throttle', retryAfter: 'soon' } },
      '[0].fault.retryAfter: must be a whole number of seconds, date or none',
    ],
    [
      { fault: reset, match: { path: `/${'a'.repeat(1000)}` } },
      "[0].match.path: must be a path of at most 1000 characters that begins with '/' or '*'",
    ],
    [
      { fault: reset, match: { operation: 's'.repeat(1001) } },
      '[0].match.operation: must be a text of at most 1000 characters',
    ],
    [
      { fault: reset, match: { operation: 'secrets.putt' } },
      "[0].match.operation: no operation is called 'secrets.putt'; a key is such as secrets.put or jobs.*",
    ],
    [
      { fault: reset, match: { nth: 1, every: 2 } },
      '[0].match.every: cannot stand beside nth: write two rules',
    ],
    [{ fault: reset, match: { probability: 2 } }, '[0].match.probability: must be a number from 0 to 1'],
    [
      { fault: reset, math: {} },
      "[0].math: unknown property 'math'; the properties here are match, fault, times, loses",
    ],
  ])('%j', (rule, message) => {
    expect(() => new FaultPlan([rule as never])).toThrow(FaultRuleError)
    expect(() => new FaultPlan([rule as never])).toThrow(message)
  })

  test('none of a list is taken when one has a problem', () => {
    const plan = new FaultPlan()
    expect(() => plan.add({ fault: reset }, {} as never)).toThrow(FaultRuleError)
    expect(plan.list()).toEqual([])
  })
})
