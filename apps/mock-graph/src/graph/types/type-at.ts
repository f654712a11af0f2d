import { type BetaTypeName, model, type TypeName } from '../../generated/model.js'
import type { Primitive, PropertyType, StructuredType } from '../odata/query/entity-type.js'
import { type Version, versionOf } from '../routing/version-differences.js'
import { findType, navigationOf, propertiesOf } from './find-type.js'
import { readNotation } from './notation.js'

type Built = { name: string; properties: Record<string, PropertyType>; navigation: readonly string[] }

// The table never changes, so that what was read of it once holds for every fake of the process.
const built: Readonly<Record<Version, Map<string, Built>>> = { 'v1.0': new Map(), beta: new Map() }

/** A type as `/v1.0` or `/beta` has it, by the root that was called. */
export const typeAt = (name: TypeName | BetaTypeName, root: string): StructuredType =>
  build(name, versionOf(root))

/** A type that the table does not describe has no properties: nothing looks into it. */
function build(name: string, version: Version): StructuredType {
  const known = built[version].get(name)
  if (known) return known
  const navigation = navigationOf(name)
  const type: Built = {
    name: `microsoft.graph.${name}`,
    properties: {},
    navigation: navigation.map(([property]) => property),
  }
  // Types lead back to themselves: this one must be known before its properties are.
  built[version].set(name, type)
  const { shown = [] } = findType(name) ?? {}
  const members = [
    ...propertiesOf(name),
    ...navigation.filter(([property]) => shown.includes(property)),
    ...Object.entries(model.versions[version].properties[name] ?? {}),
  ]
  for (const [property, notation] of members) type.properties[property] = propertyType(notation, version)
  return type
}

function propertyType(notation: string, version: Version): PropertyType {
  const { name, primitive, collection } = readNotation(notation)
  const type = primitive ? (name as Primitive) : namedType(name, version)
  return collection ? { collection: type } : type
}

const namedType = (name: string, version: Version): PropertyType =>
  Object.hasOwn(model.enums, name)
    ? { enumeration: `microsoft.graph.${name}` }
    : { complex: build(name, version) }
