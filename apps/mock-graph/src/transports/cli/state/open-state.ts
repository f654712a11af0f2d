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
  if (form === 'newer')
    throw new Error(
      `The state file ${path} is of a newer version of mock-graph. Use that version, or name another file with --state.`,
    )
  const before = await prepare(path, form)
  const log = openLog(path, sync)
  try {
    return { kept: await loadWorld(log), before }
  } catch (cause) {
    await log[Symbol.asyncDispose]()
    throw new Error(
      `The state file ${path} is damaged (${messageOf(cause)}). Name another with --state, or put back a copy of it.`,
      { cause },
    )
  }
}

async function prepare(path: string, form: FileForm): Promise<string | undefined> {
  if (form === 'missing') await orExplain(path, 'written', () => makeStateFile(path))
  if (form !== 'other') return undefined
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
    throw new Error(
      `The state file ${path} does not hold what mock-graph saved. Remove it to start with the seed, or name another with --state.`,
      { cause },
    )
  }
}

function openLog(path: string, sync: Sync): SqliteLog {
  try {
    return new SqliteLog(path, { sync })
  } catch (cause) {
    // https://www.sqlite.org/rescode.html#busy
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === 5)
      throw new Error(
        `The state file ${path} is in use by another process. Stop that one, or name another file with --state.`,
        { cause },
      )
    throw new Error(
      `The state file ${path} cannot be opened (${messageOf(cause)}). Name another with --state, in a folder that can be written.`,
      { cause },
    )
  }
}

async function orExplain<Result>(path: string, done: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : messageOf(cause)
    throw new Error(
      `The state file ${path} cannot be ${done} (${code}). Name another with --state, in a folder that exists and can be written.`,
      { cause },
    )
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
