import type { ScimPath } from './upload-path.js'

type Json = Readonly<Record<string, unknown>>

/** All that stands at a path of a resource, whose names are in any case (RFC 7643, section 2.1). */
export function valuesAt(resource: Json, path: ScimPath): readonly unknown[] {
  const { schema, attribute, conditions, subAttribute } = path
  const at = schema === undefined ? resource : propertyOf(resource, schema)
  const chosen = listOf(propertyOf(at, attribute)).filter((one) =>
    conditions.every(({ name, value }) => isSame(propertyOf(one, name), value)),
  )
  return subAttribute === undefined ? chosen : chosen.flatMap((one) => listOf(propertyOf(one, subAttribute)))
}

function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const wanted = name.toLowerCase()
  const key = Object.keys(value).find((one) => one.toLowerCase() === wanted)
  return key === undefined ? undefined : (value as Json)[key]
}

const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** `[primary eq "True"]` finds a boolean, too. */
const isSame = (value: unknown, text: string) =>
  value !== undefined && value !== null && String(value).toLowerCase() === text.toLowerCase()
