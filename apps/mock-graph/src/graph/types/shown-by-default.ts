import { extendedBy } from '../../domain/directory/directory-extension.js'
import type { BetaTypeName, TypeName } from '../../generated/model.js'
import type { Item } from '../odata/filter/compile-filter.js'
import { emptyOf } from '../odata/query/empty-value.js'
import type { StructuredType } from '../odata/query/entity-type.js'
import { versionOf } from '../routing/version-differences.js'
import { findType } from './find-type.js'
import { typeAt } from './type-at.js'

type Name = TypeName | BetaTypeName
type Show = (item: Item) => Item

/** What an answer shows of an item of one of these types where nothing is selected; undefined where that is all of it. */
export const showUnasked = (types: readonly Name[], root: string): Show | undefined =>
  byType(types, (name) => {
    const { defaults } = findType(name) ?? {}
    const usual = versionOf(root) === 'v1.0' ? defaults?.['v1.0'] : undefined
    return usual ? showThese(usual, typeAt(name, root)) : showWhole(name, root)
  })

/**
 * What is shown of an object within another, and by `getByIds`: more than by itself, but nothing that only `$select` shows
 * (pnp/cli-microsoft365#4570; directoryobject-getbyids).
 */
export const showWithin = (types: readonly Name[], root: string): Show | undefined =>
  byType(types, (name) => showWhole(name, root))

/** What `$select` may name of these types, and no answer shows. */
export const neverShown = (types: readonly Name[]): ReadonlySet<string> =>
  new Set(types.flatMap((name) => findType(name)?.defaults?.never ?? []))

function byType(types: readonly Name[], showOf: (name: Name) => Show | undefined): Show | undefined {
  const shows = new Map<string, Show>()
  for (const name of types) {
    const show = showOf(name)
    if (show) shows.set(name, show)
  }
  if (shows.size === 0) return undefined
  const only = types.length === 1 ? types[0] : undefined
  return (item) => shows.get(only ?? nameIn(item) ?? '')?.(item) ?? item
}

const nameIn = ({ '@odata.type': type }: Item) =>
  typeof type === 'string' ? type.replace('#microsoft.graph.', '') : undefined

function showWhole(name: Name, root: string): Show | undefined {
  const { defaults } = findType(name) ?? {}
  if (!defaults) return undefined
  const withheld = new Set([...(defaults.selected ?? []), ...(defaults.never ?? [])])
  if (!defaults.filled) {
    return (item) => Object.fromEntries(Object.entries(item).filter(([property]) => !withheld.has(property)))
  }
  const type = typeAt(name, root)
  const shown = Object.keys(type.properties).filter((property) => !withheld.has(property))
  return (item) => ({ ...extensionsOf(item), ...showThese(shown, type)(item) })
}

const showThese =
  (names: readonly string[], { properties }: StructuredType): Show =>
  (item) => {
    const shown: Record<string, unknown> = {}
    for (const key of Object.keys(item)) if (key.startsWith('@odata.')) shown[key] = item[key]
    for (const name of names) shown[name] = item[name] ?? emptyOf(properties[name])
    return shown
  }

const extensionsOf = (item: Item) =>
  Object.fromEntries(Object.entries(item).filter(([name]) => extendedBy(name) !== undefined))
