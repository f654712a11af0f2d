import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMockGraph } from '../../../mock-graph.js'
import { loadState, saveState } from './state-file.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'state-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('what one fake saves the next one has, and its clock goes on from there', async () => {
  const path = join(folder, 'state.json')
  const one = createMockGraph()
  one.clock.set(new Date('2040-01-01T00:00:00Z'))
  const [directory] = one.world.tenants.values()
  for (const id of [...directory!.applications.keys()]) directory!.remove('applications', id)
  await saveState(path, one)
  const next = createMockGraph()
  await loadState(path, next)
  expect(next.snapshot()).toEqual(one.snapshot())
  expect(next.clock.now().getTime()).toBeGreaterThanOrEqual(Date.UTC(2040, 0))
})

test.skipIf(process.platform === 'win32')(
  'the file is for its owner alone, and no other is left',
  async () => {
    const path = join(folder, 'own.json')
    await saveState(path, createMockGraph())
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  },
)

test('a file that is not there leaves the seed', async () => {
  const graph = createMockGraph()
  const seeded = graph.snapshot()
  await loadState(join(folder, 'none.json'), graph)
  expect(graph.snapshot()).toEqual(seeded)
})

test.each(['', '{}', '{"now":"2040-01-01T00:00:00Z","world":{}}'])(
  'a file with %j is refused',
  async (text) => {
    const path = join(folder, 'wrong.json')
    await writeFile(path, text)
    await expect(loadState(path, createMockGraph())).rejects.toThrow(
      `The state file ${path} does not hold what mock-graph saved.`,
    )
  },
)

test('a folder that is not there is named', async () => {
  const path = join(folder, 'nowhere', 'state.json')
  await expect(saveState(path, createMockGraph())).rejects.toThrow(
    `The state file ${path} cannot be written (ENOENT).`,
  )
})
