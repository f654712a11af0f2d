import type { Details } from '../../domain/directory/details.js'
import type { BodyObject } from '../bodies/body-object.js'

/**
 * A record as it becomes by what was written, whose types `readWritten` has checked.
 *
 * @param own What the record has itself; everything else goes among its details.
 */
export function changedBy<R extends { readonly details?: Details }>(
  record: R,
  written: BodyObject,
  own: readonly (keyof R & string)[],
): R {
  const changes: Record<string, unknown> = {}
  const details: Record<string, unknown> = { ...record.details }
  for (const [name, value] of Object.entries(written)) {
    const side = own.some((one) => one === name) ? changes : details
    side[name] = value
  }
  return { ...record, ...changes, details }
}
