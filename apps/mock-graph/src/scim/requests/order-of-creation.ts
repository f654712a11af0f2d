import { isList, isObject, type Json, type JsonObject } from '../json.js'

// As in the bodies that Microsoft documents. What is not here comes behind, and the extensions last.
const attributes = ranks(
  'schemas externalId userName active displayName title preferredLanguage emails phoneNumbers addresses meta name roles',
)
const subAttributes = ranks(
  'primary type streetAddress locality region postalCode country formatted familyName givenName displayName display value employeeNumber department',
)

/** A resource with its attributes, and those of its parts, in the order in which Entra writes them. */
export const inOrder = (resource: JsonObject): JsonObject => sort(resource, attributes)

function sort(object: JsonObject, order: ReadonlyMap<string, number>): JsonObject {
  const rankOf = (name: string) =>
    order.get(name) ?? order.get(name.toLowerCase()) ?? (name.includes(':') ? order.size + 1 : order.size)
  const names = Object.keys(object).sort((one, other) => rankOf(one) - rankOf(other))
  const ordered: JsonObject = {}
  for (const name of names) ordered[name] = sortWithin(object[name] ?? null)
  return ordered
}

function sortWithin(value: Json): Json {
  if (isList(value)) return value.map(sortWithin)
  return isObject(value) ? sort(value, subAttributes) : value
}

function ranks(text: string): ReadonlyMap<string, number> {
  const names = text.split(' ').entries()
  // As they are nearly always written, and in any case.
  return new Map(
    [...names].flatMap(([rank, name]) => [[name, rank] as const, [name.toLowerCase(), rank] as const]),
  )
}
