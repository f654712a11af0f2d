import { access, constants } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { WorldSnapshot } from '../../../directory/tenant/world.js'
import type { MockGraph } from '../../../mock-graph.js'
import { readIfThere, replaceFile } from '../../certificates/kept-file.js'

type KeptState = { readonly now: string; readonly world: WorldSnapshot }

/**
 * Gives a fake the state that another left behind, if there is any. Its clock does not fall behind the other's.
 * Throws a sentence when the file holds something else or cannot be read.
 */
export async function loadState(path: string, graph: MockGraph): Promise<void> {
  const text = await orExplain(path, 'read', () => readIfThere(path))
  if (text === undefined) {
    // Better now than when everything is to be saved.
    return orExplain(path, 'written', () => access(dirname(path), constants.W_OK))
  }
  try {
    const { now, world }: KeptState = JSON.parse(text)
    const then = new Date(now)
    if (Number.isNaN(then.getTime())) throw new Error('it has no time')
    graph.restore(world)
    if (then > graph.clock.now()) graph.clock.set(then)
  } catch (cause) {
    throw new Error(
      `The state file ${path} does not hold what mock-graph saved. Remove it to start with the seed, or name another with --state.`,
      { cause },
    )
  }
}

/** Saves the state, secrets included: whole, and readable by its owner alone. */
export async function saveState(path: string, graph: MockGraph): Promise<void> {
  const state: KeptState = { now: graph.clock.now().toISOString(), world: graph.snapshot() }
  await orExplain(path, 'written', () => replaceFile(path, `${JSON.stringify(state)}\n`))
}

async function orExplain<Result>(path: string, done: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause
    throw new Error(
      `The state file ${path} cannot be ${done} (${code}). Name another with --state, in a folder that exists and can be written.`,
      { cause },
    )
  }
}
