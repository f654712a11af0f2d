import { expect, test } from 'vitest'
import { Directory } from './directory.js'

const open = () => {
  const directory = new Directory('tenant', 'Contoso', 'contoso.example')
  const { members } = directory
  members.add('sales', 'ann')
  members.add('sales', 'bob')
  members.add('all', 'ann')
  return { directory, members }
}

test('a relation is read from both sides', () => {
  const { members } = open()
  expect([...members.of('sales')]).toEqual(['ann', 'bob'])
  expect(members.holding('ann')).toEqual(['sales', 'all'])
  expect([...members.of('nothing')]).toEqual([])
  expect(members.has('sales', 'ann')).toBe(true)
  expect(members.has('ann', 'sales')).toBe(false)
})

test('what is added twice belongs once, in its place', () => {
  const { members } = open()
  members.add('sales', 'ann')
  expect([...members.of('sales')]).toEqual(['ann', 'bob'])
  expect(members.holding('ann')).toEqual(['sales', 'all'])
})

test('what is related goes once', () => {
  const { members } = open()
  expect(members.delete('sales', 'ann')).toBe(true)
  expect(members.delete('sales', 'ann')).toBe(false)
  expect(members.delete('nothing', 'ann')).toBe(false)
  expect(members.holding('ann')).toEqual(['all'])
})

test('what is forgotten holds nothing and belongs nowhere', () => {
  const { members } = open()
  members.add('ann', 'bob')
  members.forget('ann')
  expect(members.holding('ann')).toEqual([])
  expect([...members.of('ann')]).toEqual([])
  expect([...members.of('sales')]).toEqual(['bob'])
})

test('members are no owners', () => {
  const { directory } = open()
  expect([...directory.owners.of('sales')]).toEqual([])
  directory.owners.add('sales', 'cid')
  directory.members.forget('cid')
  expect([...directory.owners.of('sales')]).toEqual(['cid'])
})

test('a snapshot makes the same relations, and shares nothing', () => {
  const { directory, members } = open()
  const copy = Directory.restore(directory.snapshot())
  members.add('sales', 'cid')
  expect([...copy.members.of('sales')]).toEqual(['ann', 'bob'])
  expect([...copy.members.of('all')]).toEqual(['ann'])
  expect(copy.members.holding('cid')).toEqual([])
})

test('what is related in a transaction is so for all when it is done, and for nobody when it fails', () => {
  const { directory } = open()
  directory.transact((own) => {
    own.members.add('all', 'bob')
    expect([...own.members.of('all')]).toEqual(['ann', 'bob'])
    expect([...directory.members.of('all')]).toEqual(['ann'])
  })
  expect([...directory.members.of('all')]).toEqual(['ann', 'bob'])
  const failing = () =>
    directory.transact((own) => {
      own.members.forget('ann')
      expect(own.members.holding('ann')).toEqual([])
      throw new Error('failed')
    })
  expect(failing).toThrow('failed')
  expect(directory.members.holding('ann')).toEqual(['sales', 'all'])
})
