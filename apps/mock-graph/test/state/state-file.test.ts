import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { createClock } from '../../src/clock.js'
import { createMockGraph } from '../../src/mock-graph.js'
import { openState } from '../../src/transports/cli/state/open-state.js'
import { makeFolder, openFake } from './kept-fake.js'

const inFolder = makeFolder()
const clock = createClock(new Date('2026-03-01T00:00:00Z'))
clock.freeze()

/** The names of a file and of those beside it that begin as it does. */
const namesLike = async (path: string) =>
  (await readdir(dirname(path))).filter((name) => name.startsWith(basename(path))).toSorted()

test('a file that is not there is made with the seed, and leaves nothing beside it', async () => {
  const path = inFolder('new.db')
  {
    await using kept = await openFake(path, { clock })
    expect(kept.graph.snapshot()).toEqual(createMockGraph({ clock }).snapshot())
  }
  expect(await namesLike(path)).toEqual(['new.db'])
})

test.skipIf(process.platform === 'win32')('the files are for their owner alone', async () => {
  const path = inFolder('own.db')
  await using _ = await openFake(path)
  for (const name of await namesLike(path))
    expect([name, (await stat(inFolder(name))).mode & 0o777]).toEqual([name, 0o600])
  expect(await namesLike(path)).toContain('own.db-wal')
})

describe('what is no state is refused, and stays as it was', () => {
  const untouched = (what: string) => `is ${what}, and was left untouched. Name another path with --state.`

  test.each([
    ['', untouched('empty, which no state of mock-graph is')],
    ['{}', untouched('no state of mock-graph')],
    ['{"chapter":1,"text":"my novel"}', untouched('no state of mock-graph')],
    ['[1]', untouched('no state of mock-graph')],
    ['SQLite format 3', untouched('no state of mock-graph')],
    ['now: "2040-01-01"', untouched('no state of mock-graph')],
  ])('%j', async (text, sentence) => {
    const path = inFolder('wrong')
    await writeFile(path, text)
    const trouble = await openState(path, 'normal').catch((error: Error) => error.message)
    expect(trouble).toBe(`The file ${path} of --state ${sentence}`)
    expect(trouble).not.toMatch(/remove/i)
    expect(await readFile(path, 'utf8')).toBe(text)
    expect(await namesLike(path)).toEqual(['wrong'])
  })

  // Whoever opens a pipe waits for somebody who writes into it.
  test.skipIf(process.platform === 'win32')('what is no file at all', async () => {
    await expect(openState('/dev/null', 'normal')).rejects.toThrow(untouched('no state of mock-graph'))
  })

  test.each([
    '{"now":"2040-01-01T00:00:00Z","world":{}}',
    '{"now":"2040-01-01T00:00:00Z","world":{"tenants":[{"tenantId":',
    '{"now":"soon","world":{"tenants":[]}}',
  ])('a damaged state of a version before: %s', async (text) => {
    const path = inFolder('damaged.json')
    await writeFile(path, text)
    await expect(openState(path, 'normal')).rejects.toThrow(
      /is a damaged state of mock-graph \(.*\), and nothing was removed from it\. .* remove it to start with the seed\./,
    )
    expect(await readFile(path, 'utf8')).toBe(text)
    expect(await namesLike(path)).toEqual(['damaged.json'])
  })

  const made = async (name: string, sql: string) => {
    const path = inFolder(name)
    const database = new DatabaseSync(path)
    database.exec(`CREATE TABLE things (id TEXT); ${sql}`)
    database.close()
    return { path, bytes: await readFile(path) }
  }

  test('a database of something else', async () => {
    const { path, bytes } = await made('other.db', 'PRAGMA user_version = 1')
    await expect(openState(path, 'normal')).rejects.toThrow(untouched('no state of mock-graph'))
    expect(await readFile(path)).toEqual(bytes)
  })

  test('a state of a newer version', async () => {
    // "mkgr", by which a state is known.
    const { path, bytes } = await made(
      'newer.db',
      'PRAGMA application_id = 0x6d6b6772; PRAGMA user_version = 2',
    )
    await expect(openState(path, 'normal')).rejects.toThrow(
      `The file ${path} of --state is of a newer version of mock-graph, and was left untouched. Use that version, or name another path with --state.`,
    )
    expect(await readFile(path)).toEqual(bytes)
  })

  test('a damaged one', async () => {
    const path = inFolder('damaged.db')
    // The second one puts what the first wrote into tables.
    for (let each = 0; each < 2; each += 1) await (await openFake(path))[Symbol.asyncDispose]()
    const database = new DatabaseSync(path)
    database.exec("UPDATE records SET record = '{'")
    database.close()
    await expect(openState(path, 'normal')).rejects.toThrow(
      `The file ${path} of --state is a damaged state of mock-graph (`,
    )
    // Nobody holds it.
    new DatabaseSync(path, { timeout: 0 }).exec('BEGIN EXCLUSIVE; COMMIT')
  })
})

test.each([
  // A page of what SQLite wrote is cut off, or is something else.
  ['cut', (bytes: Buffer) => bytes.subarray(0, 5_000)],
  ['overwritten', (bytes: Buffer) => bytes.fill('?', 4_096)],
])('a state that was %s is told from one that cannot be written', async (name, damage) => {
  const path = inFolder(`${name}.db`)
  for (let each = 0; each < 2; each += 1) await (await openFake(path))[Symbol.asyncDispose]()
  await writeFile(path, damage(await readFile(path)))
  await expect(openState(path, 'normal')).rejects.toThrow(
    /is a damaged state of mock-graph \(.*\), and nothing was removed from it\. .* remove it to start with the seed\./,
  )
})

test('a file in use is refused, and is free again once the other fake has stopped', async () => {
  const path = inFolder('used.db')
  const first = await openFake(path)
  await expect(openFake(path)).rejects.toThrow(
    `The file ${path} of --state is in use by another process. Stop that one, or name another path with --state.`,
  )
  await first[Symbol.asyncDispose]()
  await using _ = await openFake(path)
})

test.each([
  ['nowhere/state.db', 'written', 'ENOENT'],
  ['', 'read', 'EISDIR'],
])('a file %j that cannot be is named', async (name, done, code) => {
  const path = inFolder(name)
  await expect(openState(path, 'normal')).rejects.toThrow(
    `The file ${path} of --state cannot be ${done} (${code}). Name another path with --state`,
  )
})

test('what was left beside a file that was taken away is no part of the next one', async () => {
  const path = inFolder('moved.db')
  {
    await using kept = await openFake(path)
    kept.graph.revoke('somebody')
    await rename(path, inFolder('elsewhere'))
    expect(await namesLike(path)).toEqual(['moved.db-wal'])
  }
  await writeFile(`${path}-wal`, await readFile(inFolder('elsewhere')))
  await using kept = await openFake(path, { clock })
  expect(kept.graph.snapshot()).toEqual(createMockGraph({ clock }).snapshot())
})

describe('what a version before saved as JSON', () => {
  const save = async (name: string, now: string) => {
    const before = createMockGraph()
    const [directory] = before.world.tenants.values()
    for (const id of [...directory!.applications.keys()]) directory!.remove('applications', id)
    const text = `${JSON.stringify({ now, world: before.snapshot() })}\n`
    await writeFile(inFolder(name), text)
    return { path: inFolder(name), text, world: before.snapshot() }
  }

  test('is taken over with its clock, and its file is kept beside', async () => {
    const { path, text, world } = await save('before.json', '2040-01-01T00:00:00Z')
    {
      await using kept = await openFake(path)
      expect(kept.before).toBe(`${path}.json-before`)
      expect(kept.graph.snapshot()).toEqual(world)
      expect(kept.graph.clock.now().getTime()).toBeGreaterThanOrEqual(Date.UTC(2040, 0))
    }
    expect(await readFile(`${path}.json-before`, 'utf8')).toBe(text)
    expect(await namesLike(path)).toEqual(['before.json', 'before.json.json-before'])
    await using again = await openFake(path)
    expect(again.before).toBeUndefined()
    expect(again.graph.snapshot()).toEqual(world)
  })

  test('takes the place of no file that was kept before it, and its clock is never behind', async () => {
    const { path } = await save('twice.json', '2001-01-01T00:00:00Z')
    await writeFile(`${path}.json-before`, 'older')
    const started = Date.now()
    await using kept = await openFake(path)
    expect(kept.before).toBe(`${path}.json-before-2`)
    expect(await readFile(`${path}.json-before`, 'utf8')).toBe('older')
    expect(kept.graph.clock.now().getTime()).toBeGreaterThanOrEqual(started)
  })
})
