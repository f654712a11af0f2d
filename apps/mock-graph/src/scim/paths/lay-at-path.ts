import { isList, isObject, type Json, type JsonObject, own, ownName } from '../json.js'
import { isFitting } from './is-fitting.js'
import type { Condition, ScimPath } from './scim-path.js'

/** Puts a value into a resource, and makes on the way what is not there yet: the extension, the entry, the complex attribute. */
export function layAtPath(resource: JsonObject, path: ScimPath, value: Json): void {
  const holder = path.schema === null ? resource : holderAt(resource, path.schema)
  const { attribute, conditions, subAttributes } = path
  if (conditions.length === 0) layBelow(holder, [attribute, ...subAttributes], value)
  // An entry that is named as a whole is its value.
  else layBelow(entryAt(holder, path), subAttributes.length > 0 ? subAttributes : ['value'], value)
}

/** The entry that fits a path's conditions; where there is none, a new one that does. */
export function entryAt(holder: JsonObject, { attribute, conditions }: ScimPath): JsonObject {
  const entries = own(holder, attribute)
  const list = isList(entries) ? entries : []
  const known = list.filter(isObject).find((entry) => isFitting(entry, conditions))
  if (known) return known
  const entry = Object.fromEntries(conditions.map((one) => [one.attribute, namedValue(one)]))
  holder[ownName(holder, attribute)] = [...list, entry]
  return entry
}

function layBelow(holder: JsonObject, names: readonly string[], value: Json): void {
  const last = names.length - 1
  const parent = names.slice(0, last).reduce(holderAt, holder)
  parent[ownName(parent, names[last] ?? '')] = value
}

function holderAt(parent: JsonObject, name: string): JsonObject {
  const known = own(parent, name)
  if (isObject(known)) return known
  const made: JsonObject = {}
  parent[ownName(parent, name)] = made
  return made
}

// `primary eq "True"` is text in a path and a boolean in a resource.
const namedValue = ({ attribute, value }: Condition): Json =>
  attribute.toLowerCase() === 'primary' && /^(true|false)$/i.test(value)
    ? value.toLowerCase() === 'true'
    : value
