import { open, stat } from 'node:fs/promises'
import { applicationId, version } from '../../../store/sqlite/database.js'
import { isErrno } from '../../certificates/kept-file.js'

/**
 * What a state file is, by its head: ours, of a version to come, JSON as a version before wrote it, or nothing that mock-graph
 * ever writes.
 */
export type FileForm = 'missing' | 'log' | 'newer' | 'before' | 'empty' | 'foreign'

/** Looks at the head of a file. Rejects with the system's error when it cannot be read. */
export async function readFileForm(path: string): Promise<FileForm> {
  try {
    const found = await stat(path)
    // Whoever opens a pipe waits for somebody who writes into it.
    if (!found.isFile() && !found.isDirectory()) return 'foreign'
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return 'missing'
    throw error
  }
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
    if (bytesRead === 0) return 'empty'
    const text = buffer.toString('latin1', 0, bytesRead)
    // As JSON.stringify({ now, world }) begins.
    if (/^\{"now":"[^"]*","world":\{/.test(text)) return 'before'
    const isSqlite = bytesRead === headLength && text.startsWith('SQLite format 3\0')
    if (!isSqlite || buffer.readUInt32BE(68) !== applicationId) return 'foreign'
    return buffer.readUInt32BE(60) > version ? 'newer' : 'log'
  } finally {
    await file.close()
  }
}

// https://www.sqlite.org/fileformat2.html#the_database_header: user_version is at 60, application_id at 68.
const headLength = 100
