import { readDuration } from '../../../domain/time/duration.js'
import { isPrimitive } from '../../bodies/primitive-values.js'

/** What a filter computes with: a time or a duration as its milliseconds, a GUID in lower case. */
export type Scalar = string | number | boolean | null

/** Milliseconds of a duration as the service writes one, without weeks; `undefined` for anything else. */
export const durationOf = (text: string): number | undefined =>
  isPrimitive(text, 'Edm.Duration') ? readDuration(text) : undefined

type TextReader = (text: string) => Scalar

/** How a text on the wire is read, by its type. Others are compared without regard to case, unless told. */
const readers: ReadonlyMap<string, TextReader> = new Map<string, TextReader>([
  ['Edm.DateTimeOffset', Date.parse],
  ['Edm.Duration', (text) => durationOf(text) ?? null],
  ['Edm.Int64', Number],
  ['Edm.Binary', readBinary],
])
const withoutCase: TextReader = (text) => text.toLowerCase()
const asItIs: TextReader = (text) => text

/**
 * How wire values of a type are read to be compared.
 *
 * @param type A primitive, such as `Edm.String`, or the name of an enum.
 * @param exact Are texts compared with case? Default: they are not, as the directory does; members of an enum never are.
 */
export function readerOf(type: string, exact = false): (value: unknown) => Scalar {
  const read = readers.get(type) ?? (exact && type === 'Edm.String' ? asItIs : withoutCase)
  return (value) => {
    if (typeof value === 'string') return read(value)
    return typeof value === 'number' || typeof value === 'boolean' ? value : null
  }
}

/** The bytes in one of the two alphabets that clients write them in, without padding. */
function readBinary(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Below zero, zero, above zero. Null stands before everything. */
export function compareScalars(left: Scalar, right: Scalar): number {
  if (left === right) return 0
  if (left === null) return -1
  if (right === null) return 1
  return left < right ? -1 : 1
}
