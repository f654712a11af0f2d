import { expect, test } from 'vitest'
import { createChallenges } from './challenges.js'

const noon = 1769860800
const caller = { tid: 'contoso', oid: 'Adele', appid: 'client' }
const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'

function challengesAt(seconds: number) {
  const clock = { seconds }
  return { clock, challenges: createChallenges({ now: () => new Date(clock.seconds * 1000) }) }
}

test('every token is refused until the claims come, and those from before also after that', () => {
  const { clock, challenges } = challengesAt(noon)
  expect(challenges.against(caller, noon)).toBeUndefined()
  expect(challenges.give(caller, claims)).toBe(claims)
  clock.seconds += 60
  challenges.meet(caller, null)
  challenges.meet(caller, '{"access_token":{"xms_cc":{"values":["CP1"]}}}')
  expect(challenges.metOn(caller)).toBe(0)
  expect(challenges.against(caller, noon + 60)).toBe(claims)
  challenges.meet(caller, claims)
  expect(challenges.metOn(caller)).toBe(noon + 61)
  expect([noon, noon + 60, noon + 61].map((second) => challenges.against(caller, second))).toEqual([
    claims,
    claims,
    undefined,
  ])
  clock.seconds += 60
  challenges.meet(caller, claims)
  expect(challenges.metOn(caller)).toBe(noon + 61)
})

test.each([
  ['another user', { ...caller, oid: 'grady' }],
  ['another client', { ...caller, appid: 'other' }],
  ['another tenant', { ...caller, tid: 'fabrikam' }],
])('%s is not concerned', (_, other) => {
  const { challenges } = challengesAt(noon)
  challenges.give(caller, claims)
  expect(challenges.against(other, noon)).toBeUndefined()
  expect(challenges.against({ ...caller, oid: 'adele' }, noon)).toBe(claims)
})

test('one that is not met is given again, unless others are named', () => {
  const { clock, challenges } = challengesAt(noon)
  const first = challenges.give(caller)
  expect(JSON.parse(first)).toEqual({ access_token: { nbf: { essential: true, value: '1769860800' } } })
  clock.seconds += 5
  expect(challenges.give(caller)).toBe(first)
  expect(challenges.give(caller, claims)).toBe(claims)
  challenges.meet(caller, first)
  expect(challenges.against(caller, noon + 6)).toBe(claims)
})

test('one that was met can be given anew', () => {
  const { clock, challenges } = challengesAt(noon)
  challenges.give(caller, claims)
  challenges.meet(caller, claims)
  clock.seconds += 10
  challenges.give(caller, claims)
  expect(challenges.against(caller, noon + 5)).toBe(claims)
  challenges.meet(caller, claims)
  expect(challenges.metOn(caller)).toBe(noon + 11)
})

test('on a clock turned back to before it there is none, and clearing forgets', () => {
  const { clock, challenges } = challengesAt(noon)
  challenges.give(caller, claims)
  clock.seconds -= 1
  expect(challenges.against(caller, noon)).toBeUndefined()
  clock.seconds += 1
  expect(challenges.against(caller, noon)).toBe(claims)
  challenges.clear()
  expect(challenges.against(caller, noon)).toBeUndefined()
})
