import type { Details } from '../../domain/directory/details.js'
import type { BodyObject } from '../bodies/body-object.js'

/**
 * A record as it becomes by what was written, whose types `readWritten` has checked. A complex value keeps the members that
 * were not written (OData 4.01 Protocol, 11.4.3).
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
    if (own.some((one) => one === name)) changes[name] = value
    else details[name] = isComplex(value) ? { ...asComplex(details[name]), ...value } : value
  }
  return { ...record, ...changes, details }
}

const isComplex = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asComplex = (value: unknown) => (isComplex(value) ? value : {})
