import { open } from 'node:fs/promises'
import { applicationId, version } from '../../../store/sqlite/database.js'

/** What a state file is: ours, of a version to come, or something else, which may be the JSON of a version before. */
export type FileForm = 'missing' | 'log' | 'newer' | 'other'

/** Looks at the head of a file. Rejects with the system's error when it cannot be read. */
export async function readFileForm(path: string): Promise<FileForm> {
  let file: Awaited<ReturnType<typeof open>>
  try {
    file = await open(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'missing'
    throw error
  }
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
    const isSqlite = bytesRead === headLength && buffer.toString('latin1', 0, 16) === 'SQLite format 3\0'
    if (!isSqlite || buffer.readUInt32BE(68) !== applicationId) return 'other'
    return buffer.readUInt32BE(60) > version ? 'newer' : 'log'
  } finally {
    await file.close()
  }
}

// https://www.sqlite.org/fileformat2.html#the_database_header: user_version is at 60, application_id at 68.
const headLength = 100
