import { randomUUID } from 'node:crypto'
import { link, rename, rm, writeFile } from 'node:fs/promises'
import type { WorldSnapshot } from '../../../directory/tenant/world.js'
import { writeSnapshot } from '../../../state/write-snapshot.js'
import { makeDatabase } from '../../../store/sqlite/database.js'
import { SqliteLog } from '../../../store/sqlite/sqlite-log.js'
import { isErrno } from '../../certificates/kept-file.js'

/** What a fake of a version before left behind when it stopped. */
export type StateBefore = { readonly now: Date; readonly world: WorldSnapshot }

/** Makes an empty log in a file. Where somebody else made the file meanwhile, that one stays. */
export async function makeStateFile(path: string): Promise<void> {
  await withNewLog(path, async (made) => {
    await removeRest(path)
    // A link, unlike a rename, fails where the name is taken.
    await link(made, path).catch((error) => {
      if (!isErrno(error, 'EEXIST')) throw error
    })
  })
}

/** Makes the state of a version before a log, and keeps its file beside it. Resolves with the new name of that. */
export async function replaceStateBefore(path: string, before: StateBefore): Promise<string> {
  return withNewLog(path, async (made) => {
    {
      await using log = new SqliteLog(made)
      await writeSnapshot(log, before.world, before.now)
    }
    const kept = await keepBeside(path)
    await removeRest(path)
    await rename(made, path)
    return kept
  })
}

async function keepBeside(path: string, count = 1): Promise<string> {
  const kept = `${path}.json-before${count > 1 ? `-${count}` : ''}`
  try {
    await link(path, kept)
    return kept
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return keepBeside(path, count + 1)
    throw error
  }
}

/** What SQLite left beside a file that is gone would be taken for a part of the new one. */
async function removeRest(path: string): Promise<void> {
  for (const end of ['-wal', '-shm', '-journal']) await rm(path + end, { force: true })
}

async function withNewLog<T>(path: string, publish: (made: string) => Promise<T>): Promise<T> {
  const made = `${path}.${randomUUID()}.tmp`
  try {
    // Readable by its owner alone, and so is what SQLite puts beside it.
    await writeFile(made, '', { mode: 0o600, flag: 'wx' })
    makeDatabase(made)
    return await publish(made)
  } finally {
    await rm(made, { force: true })
  }
}
