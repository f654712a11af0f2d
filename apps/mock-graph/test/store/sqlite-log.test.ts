import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { RecordChange } from '../../src/store/log/change.js'
import { makeDatabase, openDatabase } from '../../src/store/sqlite/database.js'
import { SqliteLog, type SqliteLogOptions } from '../../src/store/sqlite/sqlite-log.js'
import { describeLog, type OpenedLog, replay } from './log-suite.js'

const folder = mkdtempSync(join(tmpdir(), 'log-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
function makeFile(): string {
  count += 1
  const path = join(folder, `${count}.db`)
  makeDatabase(path)
  return path
}

function openFile(path: string, options: SqliteLogOptions): OpenedLog {
  const log = new SqliteLog(path, options)
  const close = () => log[Symbol.asyncDispose]()
  const reopen = async () => {
    await close()
    return openFile(path, options)
  }
  return { one: log, other: log, reopen, close }
}

describeLog('a log in a file', {
  open: async (snapshotEvery) => openFile(makeFile(), { snapshotEvery }),
})

const change = (id: string, record: object | null): RecordChange => ({
  ...{ store: 'tenant', kind: 'users', id, record, position: 1 },
})

describe('a file', () => {
  // 1 is NORMAL and 2 FULL: https://sqlite.org/pragma.html#pragma_synchronous
  test.each([
    ['normal', 1],
    ['full', 2],
  ] as const)('is synchronized as asked: %s', (sync, synchronous) => {
    const database = openDatabase(makeFile(), sync)
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous })
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
  })

  test('is for one: another is told that the file is locked', async () => {
    const path = makeFile()
    await using log = new SqliteLog(path)
    expect(() => new SqliteLog(path)).toThrow('database is locked')
    await log.append(0, [change('a', {})])
  })

  test('is free once it is closed, also by one who waits for nothing', async () => {
    const path = makeFile()
    const log = new SqliteLog(path)
    const appended = log.append(0, [change('a', { name: 'Ann' })])
    await log[Symbol.asyncDispose]()
    expect(await appended).toEqual({ head: 1 })
    await using again = new SqliteLog(path)
    expect(replay(await again.read(0)).records.size).toBe(1)
  })

  test('writes in one transaction what comes in one turn of the event loop', async () => {
    await using log = new SqliteLog(makeFile())
    const told: number[] = []
    const heads = [0, 1, 2].map((head) => log.append(head, [change('a', {})]).then(() => told.push(head)))
    expect((await log.read(0)).entries).toEqual([])
    await heads[0]
    expect((await log.read(0)).entries).toHaveLength(3)
    await Promise.all(heads)
    expect(told).toEqual([0, 1, 2])
  })

  test('says that it cannot be written, to all who wait and from then on', async () => {
    const path = makeFile()
    await using log = new SqliteLog(path)
    const circle: { self?: object } = {}
    circle.self = circle
    const failing = [log.append(0, [change('a', {})]), log.append(1, [change('b', circle)])]
    const told = expect.objectContaining({ message: expect.stringContaining(`${path} cannot be written (`) })
    expect(await Promise.allSettled(failing)).toEqual([
      { status: 'rejected', reason: told },
      { status: 'rejected', reason: told },
    ])
    await expect(log.append(2, [change('c', {})])).rejects.toEqual(told)
    await using again = new SqliteLog(path)
    expect(await again.read(0)).toEqual({ entries: [] })
  })
})
