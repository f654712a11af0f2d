import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'

/** The text of a file, or `undefined` when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * The text of a file that is made once and never changed. When several processes make it at the same moment, one
 * wins, whole, and all of them read what it wrote.
 */
export async function keepOnce(path: string, make: () => string | Promise<string>): Promise<string> {
  const kept = await readIfThere(path)
  if (kept !== undefined) return kept
  const made = await make()
  return withTemporary(path, made, async (temporary) => {
    try {
      // A link, unlike a rename, fails where the name is taken.
      await link(temporary, path)
      return made
    } catch (error) {
      if (isErrno(error, 'EEXIST')) return readFile(path, 'utf8')
      throw error
    }
  })
}

/** Writes a whole file at once, readable by its owner alone: nobody ever sees half of it. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await withTemporary(path, content, (temporary) => rename(temporary, path))
}

async function withTemporary<Result>(
  path: string,
  content: string | Uint8Array,
  publish: (temporary: string) => Promise<Result>,
): Promise<Result> {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, content, { mode: 0o600, flag: 'wx' })
    return await publish(temporary)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Whether an error is the system's, of this code. */
export const isErrno = (error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))
