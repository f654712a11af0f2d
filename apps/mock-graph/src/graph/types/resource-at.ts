import type { BetaTypeName, TypeName } from '../../generated/model.js'
import { operators, queries, type ResourceName } from '../../generated/queries.js'

import type { StructuredType } from '../odata/query/entity-type.js'
import type { AllowedOperators, Resource } from '../odata/query/queried-resource.js'
import { type Version, versionOf } from '../routing/version-differences.js'
import { findType, navigationOf } from './find-type.js'
import { readNotation } from './notation.js'
import { neverShown, showUnasked, showWithin } from './shown-by-default.js'
import { typeAt } from './type-at.js'

export type { ResourceName } from '../../generated/queries.js'

const built: Readonly<Record<Version, Map<ResourceName, Resource>>> = { 'v1.0': new Map(), beta: new Map() }

/** What an object that is expanded may be, as its `@odata.type` tells. */
const kindsOfObjects = ['user', 'group', 'servicePrincipal', 'application'] as const

/** What may be asked of a resource in `/v1.0` or `/beta`, by the root that was called. */
export function resourceAt(name: ResourceName, root: string): Resource {
  const version = versionOf(root)
  const known = built[version].get(name)
  if (known) return known
  const { types, typeName, filter, ...row } = queries[name]
  const type = merge(
    typeName,
    types.map((one) => typeAt(one, root)),
  )
  const expandedType = (property: string) => expandedTypeOf(types, property, root)
  const resource: Resource = {
    ...row,
    type,
    unasked: showUnasked(types, root),
    within: showWithin(kindsOfObjects, root),
    never: neverShown(types),
    expandedType,
    operatorsOf: compileRows(filter, type),
  }
  built[version].set(name, resource)
  return resource
}

/** What a navigation property leads to: of any directory object, whatever a directory object may have. */
function expandedTypeOf(types: readonly (TypeName | BetaTypeName)[], property: string, root: string) {
  const [, notation] = types.flatMap(navigationOf).find(([name]) => name === property) ?? []
  if (notation === undefined) return undefined
  const { name } = readNotation(notation)
  if (name === 'directoryObject') return resourceAt('owners', root).type
  return findType(name) && typeAt(name as TypeName, root)
}

/** Items of several types may be asked for the properties of them all. */
function merge(name: string, types: readonly StructuredType[]): StructuredType {
  const [first] = types
  if (first && types.length === 1) return first
  return {
    name: `microsoft.graph.${name}`,
    properties: Object.assign({}, ...types.map(({ properties }) => properties)),
    navigation: types.flatMap(({ navigation = [] }) => navigation),
  }
}

const allowed: ReadonlyMap<string, AllowedOperators> = new Map(
  Object.entries(operators).map(([name, { plain, advanced }]) => [
    name,
    { plain: new Set(plain), advanced: new Set(advanced) },
  ]),
)
const nothing: AllowedOperators = { plain: new Set(), advanced: new Set() }

/** The nearest row above a path. Names may be written in any case. */
function compileRows(filter: Readonly<Record<string, string>>, { navigation = [] }: StructuredType) {
  const rows = new Map(navigation.map((name) => [name.toLowerCase(), nothing]))
  for (const [path, name] of Object.entries(filter))
    rows.set(path.toLowerCase(), allowed.get(name) ?? nothing)
  const others = rows.get('*') ?? nothing
  return (path: readonly string[]): AllowedOperators => {
    for (let length = path.length; length > 0; length -= 1) {
      const row = rows.get(path.slice(0, length).join('/').toLowerCase())
      if (row) return row
    }
    return others
  }
}
