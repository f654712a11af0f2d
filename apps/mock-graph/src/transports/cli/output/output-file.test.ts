import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CannotWrite, checkOutput, writeOutput } from './output-file.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'))
  await mkdir(join(folder, 'made'))
  await writeFile(join(folder, 'file'), '')
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['made', 'it is a folder'],
  ['nowhere/report.html', 'its folder does not exist'],
  ['file/report.html', 'its folder is a file'],
])('%s is told to be no file that can be written, before and when it is', async (name, why) => {
  const path = join(folder, name)
  const trouble = new CannotWrite(`The file ${path} of --output cannot be written: ${why}.`)
  await expect(checkOutput('output', path)).rejects.toThrow(trouble)
  await expect(writeOutput('output', path, 'x')).rejects.toThrow(trouble)
})

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file that this user may not write is told',
  async () => {
    const path = join(folder, 'kept')
    await writeFile(path, 'before', { mode: 0o400 })
    await expect(checkOutput('output', path)).rejects.toThrow('cannot be written: this user may not.')
    await chmod(path, 0o600)
  },
)

test('a file is written whole, twice, with its mode and through a link, and nothing is left beside it', async () => {
  const path = join(folder, 'report')
  await checkOutput('output', path)
  await writeOutput('output', path, 'first')
  await chmod(path, 0o640)
  await symlink(path, join(folder, 'link'))
  await writeOutput('output', join(folder, 'link'), 'second')
  expect(await readFile(path, 'utf8')).toBe('second')
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o640)
  expect((await readdir(folder)).filter((name) => name.startsWith('report'))).toEqual(['report'])
})

test.skipIf(process.platform === 'win32')('a device is written into, and stays', async () => {
  await checkOutput('output', '/dev/null')
  await writeOutput('output', '/dev/null', 'x')
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
})
