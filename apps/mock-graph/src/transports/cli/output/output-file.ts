import { constants } from 'node:fs'
import { access, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isErrno } from '../../certificates/kept-file.js'
import { explainFile } from '../options/explain-file.js'

/** A file that an option names cannot be written: the message says why. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite'
}

/** Throws {@link CannotWrite} where a file could not be written, before anything is done for nothing. */
export const checkOutput = (option: string, path: string): Promise<void> =>
  orExplain(option, path, async () => {
    const found = await statOf(path)
    if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
    await access(found ? path : dirname(path), constants.W_OK)
  })

/** Writes a file whole or not at all: who is interrupted leaves the one before. Throws {@link CannotWrite}. */
export const writeOutput = (option: string, path: string, text: string): Promise<void> =>
  orExplain(option, path, async () => {
    const found = await statOf(path)
    // A pipe or a device is no file that another could be put in the place of.
    if (found && !found.isFile()) return writeFile(path, text)
    const place = found ? await realpath(path) : path
    const next = `${place}.${process.pid}.tmp`
    try {
      await writeFile(next, text, { flag: 'wx', ...(found && { mode: found.mode }) })
      await rename(next, place)
    } catch (error) {
      await rm(next, { force: true })
      // A file that may be written in a folder where none may be made.
      if (!found || !isErrno(error, 'EACCES', 'EPERM', 'EROFS')) throw error
      await writeFile(place, text)
    }
  })

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined
    throw error
  }
}

async function orExplain(option: string, path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (cause) {
    throw new CannotWrite(explainFile(cause, `The file ${path} of --${option}`, 'written'), { cause })
  }
}
