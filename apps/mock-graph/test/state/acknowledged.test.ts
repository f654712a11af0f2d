import { expect, test } from 'vitest'
import { createKeptMockGraph, createMockGraph } from '../../src/mock-graph.js'
import { loadWorld } from '../../src/state/kept-world.js'
import type { Log } from '../../src/store/log/log.js'
import { MemoryLog } from '../../src/store/log/memory-log.js'

/** A log in memory that first does something else with what is appended. */
const delayed = (inner: Log, before: () => Promise<void>): Log => ({
  append: (expectedHead, changes) => before().then(() => inner.append(expectedHead, changes)),
  read: (after) => inner.read(after),
  wait: (after, signal) => inner.wait(after, signal),
  [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
})

const addTenant = () =>
  new Request('http://localhost/__mock/tenants', {
    method: 'POST',
    body: JSON.stringify({ displayName: 'Fabrikam', domain: 'fabrikam.example' }),
  })

test('a write is answered once it is in the log, and a read at once', async () => {
  const log = new MemoryLog()
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let isShut = false
  const pass = async () => {
    if (!isShut) return
    begun.resolve()
    await gate.promise
  }
  const graph = createKeptMockGraph({}, await loadWorld(delayed(log, pass)))
  await log.wait(0)
  isShut = true
  const told: string[] = []
  const written = graph.fetch(addTenant()).then(() => told.push('written'))
  await begun.promise
  const read = await graph.fetch(new Request('http://localhost/__mock/state'))
  expect(await read.text()).toContain('fabrikam.example')
  expect(told).toEqual([])
  const { entries } = await log.read(0)
  gate.resolve()
  await written
  expect((await log.read(0)).entries.length).toBe(entries.length + 1)
})

test('who tells the outside of something can wait until it is kept', async () => {
  const log = new MemoryLog()
  const graph = createKeptMockGraph({}, await loadWorld(log))
  const [directory] = graph.world.tenants.values()
  await directory!.records.kept
  expect(directory!.records.kept).toBeUndefined()
  const { entries } = await log.read(0)
  const [user] = directory!.users.values()
  await directory!.transact(async (own) => {
    own.transact((apart) => apart.put('users', user!.id, { ...user!, displayName: 'Intended' }))
    expect(own.records.kept).toBeInstanceOf(Promise)
    await own.records.kept
    const last = (await log.read(entries.length)).entries
    expect(last).toMatchObject([{ changes: [{ kind: 'users', record: { displayName: 'Intended' } }] }])
  })
  const [alone] = createMockGraph().world.tenants.values()
  alone!.remove('users', user!.id)
  expect(alone!.records.kept).toBeUndefined()
})

test('a write that cannot be kept is not acknowledged, nor is any after it', async () => {
  const log = new MemoryLog()
  let isFull = false
  const fail = async () => {
    if (isFull) throw new Error('The disk is full.')
  }
  const graph = createKeptMockGraph({}, await loadWorld(delayed(log, fail)))
  await log.wait(0)
  isFull = true
  await expect(graph.fetch(addTenant())).rejects.toThrow('The disk is full.')
  isFull = false
  const reset = new Request('http://localhost/__mock/reset', { method: 'POST' })
  await expect(graph.fetch(reset)).rejects.toThrow('Somebody else wrote to the log')
})

test('two fakes on one log do not both go on', async () => {
  const log = new MemoryLog()
  createKeptMockGraph({}, await loadWorld(log))
  await log.wait(0)
  const [one, other] = [await loadWorld(log), await loadWorld(log)].map((kept) =>
    createKeptMockGraph({}, kept),
  )
  expect((await one!.fetch(addTenant())).status).toBe(201)
  await expect(other!.fetch(addTenant())).rejects.toThrow('Somebody else wrote to the log of this fake')
})
