import { GraphError } from '@graph-sync/client'
import { lookRepeatedly } from './patience.js'
import type { Run } from './run.js'

/**
 * Makes what cannot be found. A request to make something is never repeated: when its answer is lost, what it made is
 * looked for, for as long as replication may hide it. When that is cut short, the next call does it first.
 */
export async function makeOnce<T>(
  run: Run,
  kind: 'application' | 'job',
  { find, make }: { find: () => Promise<T | undefined>; make: () => Promise<T | undefined> },
): Promise<{ readonly item: T; readonly made: boolean }> {
  const { known } = run
  const found = known.unsure === kind ? await lookRepeatedly(run, find) : await find()
  if (found !== undefined) {
    known.unsure = undefined
    return { item: found, made: false }
  }
  known.unsure = kind
  let failure: unknown
  const made = await make().catch((error: unknown) => {
    failure = error
    return undefined
  })
  if (made === undefined && !mayHaveMade(failure)) {
    known.unsure = undefined
    throw failure
  }
  known.fresh = true
  const item = made ?? (await lookFor(run, find, failure))
  known.unsure = undefined
  if (item !== undefined) return { item, made: true }
  throw failure ?? new Error(`The answer to making the ${kind} names no id, and none was found.`)
}

/** Whether a request that failed may have reached the service all the same. */
function mayHaveMade(failure: unknown): boolean {
  if (!(failure instanceof GraphError)) return failure === undefined
  const { status } = failure
  return status === undefined || status < 400 || status >= 500
}

/** Throws the first failure, not that of looking, unless looking was aborted. */
async function lookFor<T>(run: Run, find: () => Promise<T | undefined>, failure: unknown) {
  try {
    return await lookRepeatedly(run, find)
  } catch (error) {
    throw run.request.signal?.aborted ? error : (failure ?? error)
  }
}
