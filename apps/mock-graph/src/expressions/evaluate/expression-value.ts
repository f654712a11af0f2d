import { ExpressionError } from '../expression-error.js'
import { formatDate } from '../functions/dates/format-date.js'
import { parseDate } from '../functions/dates/parse-common-date.js'

/** What an attribute holds or an expression yields; `null` for nothing. */
export type Value = null | string | number | boolean | Date | readonly string[]

/** How dates look as text: `M/d/yyyy h:mm:ss tt` in UTC, as the reference says of `CDate`. */
const dateFormat = 'M/d/yyyy h:mm:ss tt'

/** A conversion that failed; whoever knows the position makes it an {@link ExpressionError}. */
export const unfit = (message: string) => new ExpressionError('evaluating', message, -1)

/** Of several values there must be only one. Nothing is `null`. */
function single(value: Value): Exclude<Value, readonly string[]> {
  if (!Array.isArray(value)) return value as Exclude<Value, readonly string[]>
  if (value.length > 1) throw unfit(`expected one value and got ${value.length}`)
  return value[0] ?? null
}

/** As text: `True`, `12`, `7/2/2021 3:33:38 PM`; `""` for nothing. */
export function toText(value: Value): string {
  const one = single(value)
  if (one === null) return ''
  if (one instanceof Date) return formatDate(one, dateFormat)
  if (typeof one === 'boolean') return one ? 'True' : 'False'
  if (typeof one === 'number' && Number.isInteger(one)) return BigInt(one).toString()
  return String(one)
}

/** As a number. A date has none. */
export function toNumber(value: Value): number {
  const one = single(value)
  const number = typeof one === 'string' && one.trim() !== '' ? Number(one) : one
  if (typeof number === 'number' && Number.isFinite(number)) return number
  throw unfit(`expected a number and got ${show(value)}`)
}

/** As a whole number. */
export function toInteger(value: Value): number {
  const number = toNumber(value)
  if (Number.isInteger(number)) return number
  throw unfit(`expected a whole number and got ${number}`)
}

/** As a date, in any of the forms `CDate` reads. */
export function toDate(value: Value): Date {
  const one = single(value)
  const date = one instanceof Date ? one : parseDate(toText(one))
  if (date) return date
  throw unfit(`expected a date and got ${show(value)}`)
}

/** As true or false: `"True"` and `"False"` in any case, numbers that are not 0. */
export function toTruth(value: Value): boolean {
  const one = single(value)
  if (typeof one === 'boolean') return one
  const text = toText(one).toLowerCase()
  if (text === 'true') return true
  if (text === 'false' || text === '') return false
  if (!Number.isNaN(Number(text))) return Number(text) !== 0
  throw unfit(`expected True or False and got ${show(value)}`)
}

/** As several values; nothing and `""` are none. */
export function toTexts(value: Value): readonly string[] {
  if (Array.isArray(value)) return value
  const text = toText(value)
  return text === '' ? [] : [text]
}

export const isEmpty = (value: Value) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

function show(value: Value): string {
  if (value === null) return 'nothing'
  return typeof value === 'string' ? `"${value}"` : toTexts(value).join(', ')
}
