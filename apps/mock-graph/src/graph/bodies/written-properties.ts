import type { TypeName } from '../../generated/model.js'
import type { Asked } from '../calls/graph-call.js'
import { graphErrors } from '../errors/graph-errors.js'
import { isExtended, type PropertyType } from '../odata/query/entity-type.js'
import { typeAt } from '../types/type-at.js'
import { type BodyObject, bodyObject, checkProperties } from './body-object.js'
import { isPrimitive } from './primitive-values.js'
import { partExtensions } from './written-extensions.js'

/** What a body may say about an object. */
export type Writable = {
  readonly type: TypeName
  /** As in error texts: `Application`. */
  readonly resource: string
  /** Properties that only the service sets. */
  readonly readOnly: readonly string[]
  /** Properties that always have a value. */
  readonly notNull: readonly string[]
  /** What may be linked at once, by `{name}@odata.bind`. Default: nothing. */
  readonly bindings?: readonly string[]
}

/**
 * The properties that a body sets, each of the type it must have; annotations are left out. Throws a 400 for
 * properties that are unknown, read-only or of another type, and for links that cannot be made this way.
 */
export function readWritten(
  body: unknown,
  { root, directory }: Pick<Asked, 'root' | 'directory'>,
  { type: typeName, resource, readOnly, notNull, bindings = [] }: Writable,
): Record<string, unknown> {
  const type = typeAt(typeName, root)
  const { extensions, rest: given } = isExtended(type)
    ? partExtensions(bodyObject(body), directory)
    : { extensions: {}, rest: bodyObject(body) }
  checkProperties(given, Object.keys(type.properties), type.name)
  const written: Record<string, unknown> = { ...extensions }
  for (const [name, value] of Object.entries(given)) {
    const [, bound] = /^(.*)@odata\.bind$/.exec(name) ?? []
    if (bound !== undefined && !bindings.includes(bound)) throw graphErrors.unknownProperty(name, type.name)
    if (name.includes('@')) continue
    if (readOnly.includes(name)) throw graphErrors.readOnlyProperty(name)
    if (value === null && notNull.includes(name)) throw graphErrors.valueRequired(name, resource)
    if (!hasType(value, type.properties[name] as PropertyType)) throw graphErrors.schemaMismatch(name)
    written[name] = value
  }
  return written
}

/** Throws a 400 for the first of these properties that has no value. */
export function requireValues(
  written: BodyObject,
  names: readonly string[],
  { resource }: Pick<Writable, 'resource'>,
): void {
  const missing = names.find((name) => written[name] === undefined || written[name] === '')
  if (missing !== undefined) throw graphErrors.valueRequired(missing, resource)
}

/** Does the value have the type? Everything but a collection may be null. */
function hasType(value: unknown, type: PropertyType): boolean {
  if (typeof type === 'string') return value === null || isPrimitive(value, type)
  if ('collection' in type) {
    return Array.isArray(value) && value.every((item) => item !== null && hasType(item, type.collection))
  }
  if (value === null) return true
  // Its members were looked at when the body was checked (check-body.ts).
  if ('enumeration' in type) return typeof value === 'string'
  return typeof value === 'object' && !Array.isArray(value)
}
