import type { Open } from '../../domain/provisioning/open.js'
import { graphErrors } from '../errors/graph-errors.js'
import { bodyObject, checkProperties } from './body-object.js'

/** Reads one property of a body; absent is `undefined`. Throws a 400 for a value of the wrong kind. */
export type Reader<T> = (value: unknown, property: string) => T

type Readers<T> = { readonly [Name in keyof T]-?: Reader<T[Name]> }

const absent = (value: unknown) => value === undefined || value === null

export const text: Reader<string | null> = (value, property) => {
  if (absent(value)) return null
  if (typeof value === 'string') return value
  throw graphErrors.schemaMismatch(property)
}

export const flag: Reader<boolean> = (value, property) => {
  if (absent(value)) return false
  if (typeof value === 'boolean') return value
  throw graphErrors.schemaMismatch(property)
}

export const integer: Reader<number> = (value, property) => {
  if (absent(value)) return 0
  if (Number.isInteger(value)) return value as number
  throw graphErrors.schemaMismatch(property)
}

/**
 * A member of an enum that need not be among those known (types/open-enums.ts), or several as one text: as it was
 * written, or the first one when it is absent.
 */
export const openMember =
  <Known extends string>(first: Known): Reader<Open<Known>> =>
  (value, property) =>
    text(value, property) ?? first

/** The same, where the service is known to refuse a member of its own in another case. */
export const exactMember =
  <Known extends string>(first: Known, ...others: readonly Known[]): Reader<Open<Known>> =>
  (value, property) => {
    const given = openMember(first)(value, property)
    const lower = given.toLowerCase()
    const meant = [first, ...others].some((member) => member !== given && member.toLowerCase() === lower)
    if (meant) throw graphErrors.memberNotFound(given)
    return given
  }

/** A list; empty when it is absent. */
export const listOf =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (value, property) => {
    if (absent(value)) return []
    if (Array.isArray(value)) return value.map((one: unknown) => item(one ?? null, property))
    throw graphErrors.schemaMismatch(property)
  }

export const nullable =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, property) =>
    absent(value) ? null : reader(value, property)

/** Nothing when it is absent: not even null is shown then. */
export const ifGiven =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, property) =>
    absent(value) ? undefined : reader(value, property)

/** An object with all its properties: what the body leaves out is empty. Throws a 400 for other properties. */
export const objectOf =
  <T>(type: string, readers: Readers<T>): Reader<T> =>
  (value) =>
    readNames(value, type, readers, () => true) as T

/** Only the properties that the body names. */
export const partOf =
  <T>(type: string, readers: Readers<T>): Reader<Partial<T>> =>
  (value) =>
    readNames(value, type, readers, (given) => given !== undefined)

function readNames<T>(
  value: unknown,
  type: string,
  readers: Readers<T>,
  wanted: (given: unknown) => boolean,
): Partial<T> {
  const given = bodyObject(value)
  checkProperties(given, Object.keys(readers), `microsoft.graph.${type}`)
  const names = Object.keys(readers) as (keyof T & string)[]
  return Object.fromEntries(
    names
      .filter((name) => wanted(given[name]))
      .map((name) => [name, readers[name](given[name], name)])
      .filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
