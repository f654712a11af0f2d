import { expect, test } from 'vitest'
import { Links } from './links.js'

const open = () => {
  const links = new Links()
  links.add('sales', 'ann')
  links.add('sales', 'bob')
  links.add('all', 'ann')
  return links
}

test('links are read from both sides', () => {
  const links = open()
  expect([...links.of('sales')]).toEqual(['ann', 'bob'])
  expect(links.holding('ann')).toEqual(['sales', 'all'])
  expect([...links.of('nothing')]).toEqual([])
})

test('a link goes once', () => {
  const links = open()
  expect(links.delete('sales', 'ann')).toBe(true)
  expect(links.delete('sales', 'ann')).toBe(false)
  expect(links.delete('nothing', 'ann')).toBe(false)
  expect(links.holding('ann')).toEqual(['all'])
})

test('what is forgotten holds nothing and belongs nowhere', () => {
  const links = open()
  links.add('ann', 'bob')
  links.forget('ann')
  expect(links.holding('ann')).toEqual([])
  expect([...links.of('ann')]).toEqual([])
  expect([...links.of('sales')]).toEqual(['bob'])
})

test('a snapshot makes the same links, and shares nothing', () => {
  const links = open()
  const copy = new Links()
  copy.restore(links.snapshot())
  links.add('sales', 'cid')
  expect(copy.snapshot()).toEqual([
    ['sales', ['ann', 'bob']],
    ['all', ['ann']],
  ])
})
