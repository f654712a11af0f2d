import { readFile } from 'node:fs/promises'
import { checkSnapshot } from '../../../directory/snapshot/check-snapshot.js'
import { type KeptWorld, loadWorld } from '../../../state/kept-world.js'
import type { Sync } from '../../../store/sqlite/database.js'
import { SqliteLog } from '../../../store/sqlite/sqlite-log.js'
import { type FileForm, readFileForm } from './file-form.js'
import { makeStateFile, replaceStateBefore, type StateBefore } from './make-state-file.js'

/** The state that is kept in a file, for this process alone. */
export type OpenState = {
  readonly kept: KeptWorld
  /** Where the file of a version before was put, if there was one. */
  readonly before: string | undefined
}

/**
 * Opens the state in a file, which is made where there is none, and made anew from what a version before saved. Throws a
 * sentence, and leaves the file as it is, when it holds something else, cannot be read or written, or is in use.
 */
export async function openState(path: string, sync: Sync): Promise<OpenState> {
  const form = await orExplain(path, 'read', () => readFileForm(path))
  if (form in strange) throw new Error(explainStrange(path, form as keyof typeof strange))
  const before = await prepare(path, form)
  const log = openLog(path, sync)
  try {
    return { kept: await loadWorld(log), before }
  } catch (cause) {
    await log[Symbol.asyncDispose]()
    throw damaged(path, cause)
  }
}

/** What is no state that this version can take up; it may be anybody's, and dear to them. */
const strange = {
  newer: ['of a newer version of mock-graph', 'Use that version, or name another path with --state.'],
  empty: ['empty, which no state of mock-graph is', 'Name another path with --state.'],
  foreign: ['no state of mock-graph', 'Name another path with --state.'],
} as const

function explainStrange(path: string, form: keyof typeof strange): string {
  const [what, advice] = strange[form]
  return `The file ${path} of --state is ${what}, and was left untouched. ${advice}`
}

/** Only what is surely a state of ours may be removed. */
const damaged = (path: string, cause: unknown) =>
  new Error(
    `The file ${path} of --state is a damaged state of mock-graph (${messageOf(cause)}), and nothing was removed from it. Put back a copy of it, name another path with --state, or remove it to start with the seed.`,
    { cause },
  )

async function prepare(path: string, form: FileForm): Promise<string | undefined> {
  if (form === 'missing') await orExplain(path, 'written', () => makeStateFile(path))
  if (form !== 'before') return undefined
  const text = await orExplain(path, 'read', () => readFile(path, 'utf8'))
  const before = readStateBefore(path, text)
  return orExplain(path, 'written', () => replaceStateBefore(path, before))
}

function readStateBefore(path: string, text: string): StateBefore {
  try {
    const { now, world } = JSON.parse(text)
    const then = new Date(now)
    if (Number.isNaN(then.getTime())) throw new Error('it has no time')
    checkSnapshot(world)
    return { now: then, world }
  } catch (cause) {
    throw damaged(path, cause)
  }
}

function openLog(path: string, sync: Sync): SqliteLog {
  try {
    return new SqliteLog(path, { sync })
  } catch (cause) {
    const trouble = troubleOf(cause)
    if (trouble === 'damaged') throw damaged(path, cause)
    throw new Error(
      trouble === 'busy'
        ? `The file ${path} of --state is in use by another process. Stop that one, or name another path with --state.`
        : `The file ${path} of --state cannot be opened (${messageOf(cause)}). Name another path with --state, in a folder that can be written.`,
      { cause },
    )
  }
}

/** By the lower byte of what SQLite says (https://www.sqlite.org/rescode.html); no code: what it holds cannot be read. */
function troubleOf(error: unknown): 'busy' | 'closed' | 'damaged' {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  if (code === 5) return 'busy'
  // PERM, READONLY, IOERR, FULL, CANTOPEN, AUTH
  return [3, 8, 10, 13, 14, 23].includes(code) ? 'closed' : 'damaged'
}

async function orExplain<Result>(path: string, done: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : messageOf(cause)
    throw new Error(
      `The file ${path} of --state cannot be ${done} (${code}). Name another path with --state, in a folder that exists and can be written.`,
      { cause },
    )
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
