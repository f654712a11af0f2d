import type { Item } from '../filter/compile-filter.js'
import { findProperty, missingProperty } from './entity-type.js'
import { readExpandOptions } from './expand-options.js'
import type { Resource } from './queried-resource.js'
import { queryErrors } from './query-errors.js'

/** How to read of an item what `$expand` may name; undefined for what is not there, and then not shown. */
export type Expansions = Readonly<Record<string, (item: Item) => unknown>>

/** Something that is shown within an item. */
export type Expansion = { readonly name: string; readonly read: (item: Item) => unknown }

/** Of directory objects no more is shown, and there is no link to the rest (microsoft-graph-docs#2632). */
const mostItems = 20

/**
 * Reads the terms of `$expand`: a name, a name with a selection of its own such as `owners($select=id)`, or `*` for
 * everything there is. Throws a 400 for what may not stand there, and for a second term on directory objects.
 *
 * @param single Is one object asked for? Of several, nothing is expanded through more than one level.
 */
export function compileExpand(
  terms: readonly string[],
  resource: Resource,
  expansions: Expansions,
  single: boolean,
): Expansion[] {
  if (resource.directory && terms.length > 1) throw queryErrors.tooManyExpansions()
  return terms.flatMap((term) =>
    term === '*'
      ? resource.expand.map((name) => compileTerm(name, resource, expansions, single))
      : [compileTerm(term, resource, expansions, single)],
  )
}

function compileTerm(term: string, resource: Resource, expansions: Expansions, single: boolean): Expansion {
  const [, name = term, options = ''] = /^(\w+)\((.*)\)$/.exec(term) ?? []
  const { type, expand, directory } = resource
  const read = expand.includes(name) ? expansions[name] : undefined
  if (!read) {
    if (type.navigation?.includes(name)) {
      throw queryErrors.invalidSelectOrExpand(
        `The property '${name}' cannot be used in the $expand query option.`,
      )
    }
    throw queryErrors.invalidSelectOrExpand(
      /^\w+$/.test(name) ? missingProperty(name, type) : invalidTerm(term),
    )
  }
  const given = readExpandOptions(options)
  const followed = given?.levels === undefined || resource.levels?.includes(name)
  if (!given || !followed) throw queryErrors.invalidSelectOrExpand(invalidTerm(term))
  if (given.levels !== undefined && !single) throw queryErrors.transitiveOfOneOnly()
  const select = compileSelect(term, given.select, resource, resource.expandedType?.(name))
  const limit = directory ? mostItems : undefined
  return {
    name,
    read: (item) => {
      const shown = read(item)
      if (Array.isArray(shown)) return shown.slice(0, limit).map(select)
      return follow({ name, read, select }, shown, given.levels ?? 1, new Set([item.id]))
    },
  }
}

type Followed = Expansion & { readonly select: (shown: unknown) => unknown }

/** What is shown, with the same of it and so on. It ends where it comes back to what was met. */
function follow(one: Followed, shown: unknown, levels: number, met: ReadonlySet<unknown>): unknown {
  if (levels <= 1 || !isItem(shown) || met.has(shown.id)) return one.select(shown)
  const further = follow(one, one.read(shown), levels - 1, new Set([...met, shown.id]))
  const kept = one.select(shown)
  return further !== undefined && isItem(kept) ? { ...kept, [one.name]: further } : kept
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null

/** Besides levels, a selection is the only option that an expansion may have: Graph's list of known issues, 13635. */
function compileSelect(
  term: string,
  list: string | undefined,
  { within }: Resource,
  type: Resource['type'] | undefined,
) {
  if (list === undefined) return (shown: unknown) => (within && isItem(shown) ? within(shown) : shown)
  const names = list.split(',').map((name) => name.trim())
  if (!type) throw queryErrors.invalidSelectOrExpand(invalidTerm(term))
  if (names.includes('*')) return (shown: unknown) => shown
  const chosen = names.map((name) => {
    const property = findProperty(type, name)
    if (property) return property.name
    if (type.navigation?.includes(name)) return name
    throw queryErrors.invalidSelectOrExpand(missingProperty(name, type))
  })
  return (shown: unknown) => {
    if (typeof shown !== 'object' || shown === null) return shown
    const kept = Object.entries(shown).filter(([name]) => name.startsWith('@odata.') || chosen.includes(name))
    return Object.fromEntries(kept)
  }
}

const invalidTerm = (term: string) => `Term '${term}' is not valid in a $select or $expand expression.`
