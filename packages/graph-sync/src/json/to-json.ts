import { isJsonObject, type JsonObject, setOwn } from './own-property.js'
import { dateText } from './values/date-text.js'

/**
 * A tree of plain JSON values. Dates, durations and other values with a text become that text; untyped nodes are
 * unwrapped; what is undefined is left out. Throws a `TypeError` naming the property for what JSON cannot say.
 */
export function toJson(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.filter(isDefined).map((item) => toJson(item, name))
  if (isJsonObject(value)) return objectToJson(value, name)
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return value
  throw new TypeError(`${name} cannot be written as JSON: it is ${describe(value)}.`)
}

function objectToJson(value: JsonObject, name: string): unknown {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime()))
      throw new TypeError(`${name} is an invalid date. Give a valid one, or null.`)
    return dateText(value)
  }
  if (isUntyped(value)) return toJson(value.getValue(), name)
  if (typeof value.toJSON === 'function') return toJson(value.toJSON(), name)
  const text = typeof value.toString === 'function' ? String(value) : hasNoText
  if (!text.startsWith(hasNoText)) return text
  const json: JsonObject = {}
  for (const [key, item] of Object.entries(value)) if (isDefined(item)) setOwn(json, key, toJson(item, key))
  return json
}

/** Kiota's wrapper of JSON that no model describes. */
export const isUntyped = (value: JsonObject): value is JsonObject & { getValue(): unknown } =>
  typeof value.getValue === 'function'

export const isDefined = (value: unknown) => value !== undefined

const hasNoText = '[object '

const describe = (value: unknown) => (typeof value === 'number' ? String(value) : `a ${typeof value}`)
