import { rm } from 'node:fs/promises'
import { replaceFile } from '../../certificates/kept-file.js'
import type { Ready } from './ready.js'

/**
 * Writes the ready output where a waiting program looks for it: whole, and readable by its owner alone. Throws a
 * sentence that says what to do when it cannot.
 */
export async function writeReadyFile(path: string, ready: Ready): Promise<void> {
  await orExplain(path, 'written', () => replaceFile(path, `${JSON.stringify(ready)}\n`))
}

/** Removes it: what it says is no longer true, or is left from a fake that was killed. */
export async function removeReadyFile(path: string): Promise<void> {
  await orExplain(path, 'removed', () => rm(path, { force: true }))
}

async function orExplain(path: string, done: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause
    throw new Error(
      `The ready file ${path} cannot be ${done} (${code}). Name another with --ready-file, in a folder that exists and can be written.`,
      { cause },
    )
  }
}
