import { knownAt } from '../known/known-objects.js'
import type { Activity } from './activity.js'
import type { Plan } from './plan-object.js'
import type { Result } from './result.js'

/** Until its references are told, the target is not in step. */
export const unfinished = (result: Result): Result =>
  result.link ? { ...result, link: { ...result.link, fingerprint: 0 } } : result

type Finish = {
  /** Of the state the target is in; undefined where it is as it was. */
  readonly fingerprint: number | undefined
  /** Does a failure stand? */
  readonly isFailed: boolean
}

/** Nothing is under way any more. */
export function finish(
  { write }: Activity,
  { subject: { key } }: Plan,
  { fingerprint, isFailed }: Finish,
): void {
  write((own) => {
    own.remove('outbound', key)
    const link = knownAt(own, 'links', key)
    if (!link || fingerprint === undefined) return
    own.put('links', key, { ...link, fingerprint })
    if (!isFailed && knownAt(own, 'escrows', key)) own.remove('escrows', key)
  })
}
