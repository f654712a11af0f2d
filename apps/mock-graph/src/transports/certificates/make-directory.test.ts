import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeDirectory } from './make-directory.js'

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'make-directory-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

describe('makeDirectory', () => {
  test('makes it and those above, for this user alone, also twice at once and again', async () => {
    const top = await folder()
    const path = join(top, 'a', 'b', 'c')
    await Promise.all([makeDirectory(path), makeDirectory(path)])
    await makeDirectory(path)
    expect(await readdir(join(top, 'a', 'b'))).toEqual(['c'])
    if (process.platform === 'win32') return
    expect((await stat(join(top, 'a'))).mode & 0o777).toBe(0o700)
    expect((await stat(path)).mode & 0o777).toBe(0o700)
  })

  test('refuses what is a file, and what lies below one', async () => {
    const path = join(await folder(), 'file')
    await writeFile(path, '')
    await expect(makeDirectory(path)).rejects.toThrow('EEXIST')
    await expect(makeDirectory(join(path, 'a'))).rejects.toThrow(/ENOTDIR|ENOENT/)
  })

  test.skipIf(process.platform === 'win32')('refuses a link that leads nowhere', async () => {
    const path = join(await folder(), 'link')
    await symlink('nowhere/a', path)
    await expect(makeDirectory(path)).rejects.toThrow('EEXIST')
    await expect(makeDirectory(join(path, 'b'))).rejects.toThrow('EEXIST')
  })

  // There, mkdir says ENOENT whatever is asked for.
  test.runIf(process.platform === 'linux')('ends where the system makes none', async () => {
    await expect(makeDirectory('/proc/mock-graph/a')).rejects.toThrow(/ENOENT|EACCES/)
  })
})
