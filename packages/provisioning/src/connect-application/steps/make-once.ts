import { mayHaveBeenDone } from '../../waiting/may-have-been-done.js'
import type { Run } from '../connect-run.js'

/** What there is in the end, and whether it was made for that. */
export type Made<T> = { readonly item: T; readonly made: boolean }

/**
 * Finds or makes something. A request to make is never repeated while it may have been heard: what it made is looked for
 * instead, for as long as replication may hide it; until then there is nothing to give. When that is cut short, whoever
 * resumes looks first. Then throws what making threw, which is known as the failure meanwhile.
 */
export async function makeOnce<T>(
  run: Run,
  kind: 'application' | 'job',
  { find, make }: { find: () => Promise<T | undefined>; make: () => Promise<Made<T>> },
): Promise<Made<T> | undefined> {
  const { state } = run
  if (state.unconfirmed !== kind) {
    state.unconfirmed = kind
    try {
      const result = await make()
      state.unconfirmed = undefined
      state.created ||= result.made
      return result
    } catch (error) {
      if (!mayHaveBeenDone(error)) {
        state.unconfirmed = undefined
        throw error
      }
      state.failure = error
      state.created = true
    }
  }
  const found = await find()
  if (found === undefined && !run.late) return undefined
  const { failure } = state
  state.unconfirmed = undefined
  state.failure = undefined
  if (found !== undefined) return { item: found, made: failure !== undefined }
  if (failure !== undefined) throw failure
  return makeOnce(run, kind, { find, make })
}

/** What is told while it is looked. */
export const looking = {
  state: 'waiting',
  detail: 'Looking for what a request without an answer may have made.',
} as const
