import { expect, test } from 'vitest'
import { Directory } from './directory.js'

const open = () => {
  const directory = new Directory('tenant', 'Contoso', 'contoso.example')
  const { managers } = directory
  managers.assign('ann', 'cid')
  managers.assign('bob', 'cid')
  managers.assign('cid', 'dora')
  return { directory, managers }
}

test('a manager is read from both sides', () => {
  const { managers } = open()
  expect(managers.of('ann')).toBe('cid')
  expect(managers.reportsOf('cid')).toEqual(['ann', 'bob'])
  expect(managers.of('dora')).toBeUndefined()
  expect(managers.reportsOf('ann')).toEqual([])
})

test('who gets another manager has the former no longer', () => {
  const { managers } = open()
  managers.assign('ann', 'dora')
  expect(managers.of('ann')).toBe('dora')
  expect(managers.reportsOf('cid')).toEqual(['bob'])
})

test('a manager goes once', () => {
  const { managers } = open()
  expect(managers.remove('ann')).toBe(true)
  expect(managers.remove('ann')).toBe(false)
  expect(managers.reportsOf('cid')).toEqual(['bob'])
})

test('who is forgotten has no manager and no reports', () => {
  const { managers } = open()
  managers.forget('cid')
  expect(managers.of('cid')).toBeUndefined()
  expect(managers.of('ann')).toBeUndefined()
  expect(managers.reportsOf('dora')).toEqual([])
})

test('a snapshot keeps who reports to whom, and shares nothing', () => {
  const { directory, managers } = open()
  const copy = Directory.restore(directory.snapshot())
  managers.remove('ann')
  expect(copy.managers.of('ann')).toBe('cid')
  expect(copy.managers.reportsOf('cid')).toEqual(['ann', 'bob'])
})
