import type { Item } from './compile-filter.js'
import { findProperty, missingProperty, type StructuredType } from './entity-type.js'
import { queryFaults } from './query-faults.js'
import type { QueryOptions } from './query-options.js'

/** What `$expand` may name, and how to read it of an item. */
export type Expansions = Readonly<Record<string, (item: Item) => unknown>>

/** What `$select` and `$expand` leave of an item. */
export type Projection = {
  /** How the selection shows in `@odata.context`: `(id,displayName)`, or nothing. */
  readonly suffix: string
  readonly apply: (item: Item) => Item
}

/** Reads `$select` and `$expand`. Throws a 400 for names the type does not have and for nested options. */
export function compileProjection(
  { select, expand }: QueryOptions,
  type: StructuredType,
  expansions: Expansions = {},
): Projection {
  const expanded = expand.map((name) => findExpansion(name, type, expansions))
  const chosen = select.length === 0 || select.includes('*') ? undefined : namesOf(select, type, expansions)
  // Items are made for this answer, so a whole one needs no copy.
  if (!chosen && expanded.length === 0) return { suffix: '', apply: (item) => item }
  return {
    suffix: chosen ? `(${chosen.join(',')})` : '',
    apply: (item) => {
      const kept: Record<string, unknown> = chosen ? pick(item, chosen) : { ...item }
      for (const { name, read } of expanded) kept[name] = read(item)
      return kept
    },
  }
}

function namesOf(select: readonly string[], type: StructuredType, expansions: Expansions): string[] {
  const names = select.flatMap((name) => {
    const found = findProperty(type, name)
    if (found) return [found.name]
    // Selecting a navigation property is allowed and shows nothing that is not expanded.
    if (Object.hasOwn(expansions, name)) return []
    throw queryFaults.invalidSelectOrExpand(missingProperty(name, type))
  })
  return [...new Set(names)]
}

function pick(item: Item, names: readonly string[]): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(item)) if (key.startsWith('@odata.')) kept[key] = item[key]
  for (const name of names) kept[name] = item[name] ?? null
  return kept
}

function findExpansion(name: string, type: StructuredType, expansions: Expansions) {
  const read = Object.hasOwn(expansions, name) ? expansions[name] : undefined
  if (read) return { name, read }
  throw queryFaults.invalidSelectOrExpand(
    /^\w+$/.test(name)
      ? missingProperty(name, type)
      : `Term '${name}' is not valid in a $select or $expand expression.`,
  )
}
