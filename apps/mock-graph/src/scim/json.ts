export type Json = string | number | boolean | null | readonly Json[] | JsonObject

export type JsonObject = { [name: string]: Json }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** What stands under a name, in whatever case: SCIM's attribute names have none (RFC 7643, section 2.1). */
export function own(object: JsonObject, name: string): Json | undefined {
  return object[ownName(object, name)]
}

/** How an object itself writes a name; as given where it has not got it. */
export function ownName(object: JsonObject, name: string): string {
  if (Object.hasOwn(object, name)) return name
  let wanted: string | undefined
  for (const key in object) {
    // Most differ in length, which is cheaper to see: this runs for every value of every user.
    if (key.length !== name.length) continue
    wanted ??= name.toLowerCase()
    if (key.toLowerCase() === wanted) return key
  }
  return name
}
