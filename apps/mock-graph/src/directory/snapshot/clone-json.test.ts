import { expect, test } from 'vitest'
import { cloneJson } from './clone-json.js'

test('a copy is equal, keeps the order of properties, and shares nothing', () => {
  const inner = { b: 1, a: [true, null, { c: 'x' }] }
  const original = { list: [inner], text: 'y' }
  const copy = cloneJson(original)
  expect(JSON.stringify(copy)).toBe('{"list":[{"b":1,"a":[true,null,{"c":"x"}]}],"text":"y"}')
  inner.b = 2
  inner.a.push(false)
  expect(JSON.stringify(copy)).toBe('{"list":[{"b":1,"a":[true,null,{"c":"x"}]}],"text":"y"}')
})
