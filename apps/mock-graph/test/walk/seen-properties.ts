import { model } from '../../src/generated/model.js'
import { findType } from '../../src/graph/types/find-type.js'
import { readNotation } from '../../src/graph/types/notation.js'

/** What answers showed: properties as `type/property`, by the type that declares them, and what the table lacks. */
export type Seen = { readonly properties: Set<string>; readonly strangers: Set<string> }

// Their members have free names.
const open = new Set(['detailsInfo', 'stringKeyObjectValuePair'])

/** Notes every property of an object and of what lies in it. */
export function noteProperties(value: unknown, type: string, seen: Seen): void {
  if (Array.isArray(value)) {
    for (const item of value) noteProperties(item, type, seen)
    return
  }
  if (typeof value !== 'object' || value === null || type in model.enums) return
  // Types that only openapi/types.yaml names are opaque.
  if (!findType(type)) return
  for (const [name, item] of Object.entries(value)) {
    if (name.includes('@')) continue
    const found = declarationOf(name, type)
    if (!found) {
      if (!open.has(type)) seen.strangers.add(`${type}/${name}`)
      continue
    }
    seen.properties.add(`${found.owner}/${name}`)
    const { name: held, primitive } = readNotation(found.notation)
    if (!primitive) noteProperties(item, held, seen)
  }
}

function declarationOf(name: string, owner: string): { owner: string; notation: string } | undefined {
  const { base, properties = {}, beyond = {}, navigation = {} } = findType(owner) ?? {}
  const notation = properties[name] ?? beyond[name] ?? navigation[name]
  if (notation !== undefined) return { owner, notation }
  return base === undefined ? undefined : declarationOf(name, base)
}

/** Every property of these types, of those they derive from and of those that lie in them, by declaring type. */
export function propertiesWithin(types: readonly string[]): Set<string> {
  const found = new Set<string>()
  const read = new Set<string>()
  const visit = (name: string): void => {
    const type = findType(name)
    if (!type || read.has(name)) return
    read.add(name)
    const { base, properties, beyond = {}, navigation, shown = [] } = type
    const inline = shown.map((one) => navigation[one] ?? '')
    for (const [property, notation] of Object.entries({ ...properties, ...beyond })) {
      found.add(`${name}/${property}`)
      inline.push(notation)
    }
    if (base !== undefined) visit(base)
    for (const notation of inline) if (!readNotation(notation).primitive) visit(readNotation(notation).name)
  }
  types.forEach(visit)
  return found
}
