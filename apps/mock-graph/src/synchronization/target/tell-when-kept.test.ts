import { describe, expect, test } from 'vitest'
import type { Connection, TargetReference, TargetSession, TargetType } from './target.js'
import { tellWhenKept } from './tell-when-kept.js'

const type: TargetType = { name: 'User', sourceName: 'User', attributes: new Map() }
const reference: TargetReference = { type, id: '1' }
const answer = { ok: true, value: undefined } as const

/** A target that says what it was told. */
function recordingTarget(isRemote: boolean) {
  const told: string[] = []
  const tell = (what: string) => () => {
    told.push(what)
    return answer as never
  }
  const session: TargetSession = {
    probe: tell('probe'),
    find: tell('find'),
    read: tell('read'),
    create: tell('create'),
    update: tell('update'),
    delete: tell('delete'),
    close: tell('close'),
  }
  return { told, target: { isRemote, open: () => session } }
}

const changes: [string, (session: TargetSession) => unknown][] = [
  ['create', (session) => session.create(type, [])],
  ['update', (session) => session.update(reference, [])],
  ['delete', (session) => session.delete(reference)],
]
const questions: [string, (session: TargetSession) => unknown][] = [
  ['probe', (session) => session.probe([])],
  ['find', (session) => session.find({ type, path: 'userName', value: 'ann' })],
  ['read', (session) => session.read(reference)],
  ['close', (session) => session.close()],
]

describe.each(changes)('a %s', (name, call) => {
  test('goes out once it is kept', async () => {
    const { told, target } = recordingTarget(true)
    const gate = Promise.withResolvers<void>()
    const session = tellWhenKept(target, () => gate.promise).open({} as Connection)
    const answered = call(session)
    await Promise.resolve()
    expect(told).toEqual([])
    gate.resolve()
    expect(await answered).toBe(answer)
    expect(told).toEqual([name])
  })

  test('never goes out where it cannot be kept', async () => {
    const { told, target } = recordingTarget(true)
    const session = tellWhenKept(target, () => Promise.reject(new Error('full'))).open({} as Connection)
    await expect(call(session)).rejects.toThrow('full')
    expect(told).toEqual([])
  })

  test('goes out at once where all is kept', () => {
    const { told, target } = recordingTarget(true)
    call(tellWhenKept(target, () => undefined).open({} as Connection))
    expect(told).toEqual([name])
  })
})

test.each(questions)('a %s waits for nothing', (name, call) => {
  const { told, target } = recordingTarget(true)
  call(tellWhenKept(target, () => new Promise(() => {})).open({} as Connection))
  expect(told).toEqual([name])
})

test('a target in the fake itself is as it was', () => {
  const { target } = recordingTarget(false)
  expect(tellWhenKept(target, () => undefined)).toBe(target)
})
