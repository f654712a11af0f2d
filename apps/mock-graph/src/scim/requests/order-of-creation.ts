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
  const ranked = Object.entries(object).map(([name, value]) => {
    const rank = order.get(name.toLowerCase()) ?? (name.includes(':') ? order.size + 1 : order.size)
    return { name, value, rank }
  })
  ranked.sort((one, other) => one.rank - other.rank)
  return Object.fromEntries(ranked.map(({ name, value }) => [name, sortWithin(value)]))
}

function sortWithin(value: Json): Json {
  if (isList(value)) return value.map(sortWithin)
  return isObject(value) ? sort(value, subAttributes) : value
}

function ranks(names: string): ReadonlyMap<string, number> {
  return new Map(names.split(' ').map((name, rank) => [name.toLowerCase(), rank]))
}
