import type { Item } from '../filter/compile-filter.js'
import { emptyOf } from './empty-value.js'
import { findProperty, missingProperty } from './entity-type.js'

import { compileExpand, type Expansions } from './expand.js'
import { hasName, type Resource } from './queried-resource.js'
import { queryErrors } from './query-errors.js'

import type { QueryOptions } from './query-options.js'

/** What `$select` and `$expand` leave of an item. */
export type Projection = {
  /** How the selection shows in `@odata.context`: `(id,displayName)`, or nothing. */
  readonly suffix: string
  readonly apply: (item: Item) => Item
}

/**
 * Reads `$select` and `$expand`. Throws a 400 for names the type does not have and for those that may not stand there.
 *
 * @param single Is one object asked for? Default: several are.
 */
export function compileProjection(
  { select, expand }: QueryOptions,
  resource: Resource,
  expansions: Expansions = {},
  single = false,
): Projection {
  const expanded = compileExpand(expand, resource, expansions, single)
  const chosen = select.length === 0 || select.includes('*') ? undefined : namesOf(select, resource, single)
  // Items are made for this answer, so a whole one needs no copy.
  const show = select.length === 0 && resource.unasked ? resource.unasked : (item: Item) => item
  if (!chosen && expanded.length === 0) return { suffix: '', apply: show }
  return {
    suffix: chosen ? `(${chosen.join(',')})` : '',
    apply: (item) => {
      const kept: Record<string, unknown> = chosen ? pick(item, chosen, resource) : { ...show(item) }
      for (const { name, read } of expanded) {
        const shown = read(item)
        if (shown !== undefined) kept[name] = shown
      }
      return kept
    },
  }
}

function namesOf(
  select: readonly string[],
  { type, select: selectable, single: ofOne = [] }: Resource,
  single: boolean,
): string[] {
  const names = select.flatMap((name) => {
    const found = findProperty(type, name)
    if (found && !single && ofOne.includes(found.name)) throw queryErrors.notOfSeveral()
    if (found && hasName(selectable, found.name)) return [found.name]
    // Selecting a navigation property is allowed and shows nothing that is not expanded.
    if (!found && type.navigation?.includes(name)) return []
    if (found) throw queryErrors.invalidSelectOrExpand(notUsable(found.name, '$select'))
    throw queryErrors.invalidSelectOrExpand(missingProperty(name, type))
  })
  return [...new Set(names)]
}

function pick(
  item: Item,
  names: readonly string[],
  { type: { properties }, same = {}, never }: Resource,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(item)) if (key.startsWith('@odata.')) kept[key] = item[key]
  for (const name of names) {
    if (!never?.has(name)) kept[name] = item[same[name] ?? name] ?? emptyOf(properties[name])
  }
  return kept
}

/** The words of the OData library. */
const notUsable = (name: string, option: string) =>
  `The property '${name}' cannot be used in the ${option} query option.`
