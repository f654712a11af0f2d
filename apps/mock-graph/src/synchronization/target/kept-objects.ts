import type { Directory } from '../../directory/tenant/directory.js'
import { type KeptObject, keptObjectKeyOf } from '../../domain/provisioning/job-state.js'
import type { TargetType } from './target.js'

/** Ids by value; a value that must be matched in any case stands there in lower case. */
type Index = Map<string, Set<string>>

/** The objects of one service principal in memory, found by any attribute. Each write takes effect at once. */
export class KeptObjects {
  // Made when first asked for: most cycles look up nobody.
  readonly #indexes = new Map<
    string,
    { readonly path: string; readonly isExact: boolean; readonly index: Index }
  >()

  constructor(
    readonly directory: Directory,
    readonly servicePrincipalId: string,
  ) {}

  get(id: string): KeptObject | undefined {
    return this.#table.get(keptObjectKeyOf({ of: this.servicePrincipalId, id }))
  }

  /** Those of a type that hold a value, compared as the type's definition of the attribute says. */
  holding(type: TargetType, path: string, value: string): KeptObject[] {
    const isExact = type.attributes.get(path.toLowerCase())?.caseExact ?? false
    const ids = this.#indexOf(path, isExact).get(keyOf(type.name, value, isExact)) ?? []
    const wanted = fold(value, isExact)
    // What somebody else wrote meanwhile is not in the index.
    return [...ids].flatMap((id) => {
      const kept = this.get(id)
      const isFound =
        kept?.type === type.name && textsAt(kept, path).some((one) => fold(one, isExact) === wanted)
      return kept && isFound ? [kept] : []
    })
  }

  put(kept: KeptObject): void {
    this.directory.put('targetObjects', keptObjectKeyOf(kept), kept)
    for (const { path, isExact, index } of this.#indexes.values()) enter(index, kept, path, isExact)
  }

  remove(key: string): void {
    this.directory.remove('targetObjects', key)
  }

  get #table() {
    return this.directory.records.table('targetObjects')
  }

  #indexOf(path: string, isExact: boolean): Index {
    const key = `${isExact} ${path}`
    const known = this.#indexes.get(key)
    if (known) return known.index
    const index: Index = new Map()
    for (const kept of this.#table.matching('of', [this.servicePrincipalId]) ?? [])
      enter(index, kept, path, isExact)
    this.#indexes.set(key, { path, isExact, index })
    return index
  }
}

const fold = (value: string, isExact: boolean) => (isExact ? value : value.toLowerCase())

const keyOf = (type: string, value: string, isExact: boolean) => `${type} ${fold(value, isExact)}`

function enter(index: Index, kept: KeptObject, path: string, isExact: boolean): void {
  for (const value of textsAt(kept, path)) {
    const key = keyOf(kept.type, value, isExact)
    const ids = index.get(key)
    if (ids) ids.add(kept.id)
    else index.set(key, new Set([kept.id]))
  }
}

function textsAt({ attributes }: KeptObject, path: string): string[] {
  const value = attributes[path]
  if (value === undefined) return []
  return (typeof value === 'string' ? [value] : value).filter((one) => typeof one === 'string')
}
