import { isList, isObject, type Json, type JsonObject, own } from '../../scim/json.js'
import { isFitting } from '../../scim/paths/is-fitting.js'
import { parsePath, type ScimPath } from '../../scim/paths/scim-path.js'
import type { AttributeValue } from '../../synchronization/target/target.js'

/** What is wrong with how an entry was made; null when nothing is. */
export function faultOfEntry(after: JsonObject, value: AttributeValue, before: JsonObject): string | null {
  const path = parsePath(value.path)
  if (path.conditions.length === 0) return null
  const entries = entriesIn(after, path)
  const fitting = entries.filter((entry) => isFitting(entry, path.conditions))
  const sub = path.subAttributes[0] ?? 'value'
  const bare = entries.filter(
    (entry) => isObject(entry) && own(entry, sub) === value.value && !isFitting(entry, path.conditions),
  )
  const condition = path.conditions.map((one) => `${one.attribute} "${one.value}"`).join(' and ')
  if (fitting.length === 0 && bare.length > 0)
    return `An entry was made without ${condition}: the service never finds it.`
  if (fitting.length > 1) return `There are ${fitting.length} entries with ${condition} now.`
  const lost = entriesIn(before, path).filter(
    (entry) =>
      !isFitting(entry, path.conditions) &&
      !entries.some((other) => isObject(other) && isObject(entry) && own(other, sub) === own(entry, sub)),
  )
  return lost.length > 0 ? 'The entry that was there before is gone.' : null
}

/** What stands at the attribute of a path, as a list. */
export function entriesIn(document: JsonObject, path: ScimPath): readonly Json[] {
  const holder = path.schema === null ? document : own(document, path.schema)
  const found = isObject(holder) ? own(holder, path.attribute) : undefined
  return isList(found) ? found : found === undefined || found === null ? [] : [found]
}
