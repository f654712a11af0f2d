import { stat, watch } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { followSeed } from '../../directory/seed/follow-seed.js'
import { readSeedFile, SeedFileError } from '../../directory/seed-file/seed-file.js'
import type { Directory } from '../../directory/tenant/directory.js'
import { isErrno } from '../certificates/kept-file.js'
import type { Io } from '../cli/output/io.js'

/**
 * Reads a seed file again whenever it changes, brings the directory to what it says and calls `onChange`, until the command is
 * to stop. What is wrong in the file is said, and changes nothing.
 */
export async function followSeedFile(
  path: string,
  directory: Directory,
  io: Pick<Io, 'err' | 'stop'>,
  onChange: () => Promise<void>,
): Promise<void> {
  const environment = { now: () => new Date(), newId: () => crypto.randomUUID() }
  const look = async () => {
    try {
      // Whoever writes it has begun, and is not done.
      if ((await stat(path)).size === 0) return
      const [tenant] = (await readSeedFile(path)).tenants
      if (tenant && followSeed(directory, tenant, environment)) await onChange()
    } catch (error) {
      // Editors take the old file away before they put the new one.
      if (isErrno(error, 'ENOENT')) return
      if (!(error instanceof SeedFileError)) throw error
      io.err(`The seed ${path} cannot be used:\n${error.message}\n`)
    }
  }
  try {
    // The folder: editors put a new file in the place of the old one.
    const events = watch(dirname(resolve(path)), { signal: io.stop })
    // Whatever changed before the watch began.
    await look()
    for await (const { filename } of events)
      if (filename === null || filename === basename(path)) await look()
  } catch (error) {
    if (!io.stop.aborted) throw error
  }
}
