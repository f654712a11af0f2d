import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepOnce, replaceFile } from './kept-file.js'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kept-file-'))
})
afterEach(() => rm(directory, { recursive: true }))

test('a kept file is made once and then read', async () => {
  const path = join(directory, 'keys.json')
  expect(await keepOnce(path, () => 'first')).toBe('first')
  expect(await keepOnce(path, () => 'second')).toBe('first')
})

test('makers at the same moment agree on one content and leave nothing else behind', async () => {
  const path = join(directory, 'keys.json')
  const kept = await Promise.all(
    Array.from({ length: 20 }, (_, index) => keepOnce(path, () => `maker ${index}`)),
  )
  expect(new Set(kept)).toEqual(new Set([await readFile(path, 'utf8')]))
  expect(await readdir(directory)).toEqual(['keys.json'])
})

test('a replaced file belongs to its owner alone', async () => {
  const path = join(directory, 'ready.json')
  await replaceFile(path, 'old')
  await replaceFile(path, 'new')
  expect(await readFile(path, 'utf8')).toBe('new')
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(directory)).toEqual(['ready.json'])
})

test('a file that cannot be published leaves nothing behind', async () => {
  await expect(replaceFile(join(directory, 'missing', 'ready.json'), 'text')).rejects.toMatchObject({
    code: 'ENOENT',
  })
  await expect(replaceFile(directory, 'text')).rejects.toThrow()
  expect(await readdir(directory)).toEqual([])
})
