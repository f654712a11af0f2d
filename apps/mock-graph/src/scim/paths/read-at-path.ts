import { isList, isObject, type Json, type JsonObject, own } from '../json.js'
import { isFitting } from './is-fitting.js'
import type { ScimPath } from './scim-path.js'

/** What stands at a path of a resource; `undefined` for nothing. Names match in any case. */
export function readAtPath(resource: JsonObject, path: ScimPath): Json | undefined {
  const holder = path.schema === null ? resource : own(resource, path.schema)
  if (!isObject(holder)) return undefined
  const { conditions, subAttributes } = path
  const found = own(holder, path.attribute)
  if (conditions.length === 0) return readBelow(found, subAttributes)
  // Some servers answer a single entry without its list.
  const entries = isList(found) ? found : found === undefined ? [] : [found]
  const entry = entries.find((one) => isFitting(one, conditions))
  return readBelow(entry, subAttributes.length > 0 ? subAttributes : ['value'])
}

function readBelow(value: Json | undefined, names: readonly string[]): Json | undefined {
  let found = value
  for (const name of names) {
    const holder = isList(found) ? found[0] : found
    found = isObject(holder) ? own(holder, name) : undefined
  }
  return found
}
