import { KeyOrder } from './key-order.js'
import { PropertyIndex } from './property-index.js'
import { unwatch, type Watcher, watchProperty } from './watch-property.js'

/** Objects that can be looked at and found, and of which none can be added or taken away. */
export type ReadonlyObjectMap<V extends object> = ReadonlyMap<string, V> &
  Pick<ObjectMap<V>, 'after' | 'matching' | 'countMatching'>

/** Finds ids by a value, which may be written in any case. */
type Finder = Pick<PropertyIndex, 'of' | 'count'>

/**
 * Objects by id, which are found by some of their properties too, and by their place. An index is made when it is
 * first asked for; from then on it follows every change, also one that is made in an object itself.
 */
export class ObjectMap<V extends object> extends Map<string, V> {
  readonly #properties: readonly string[]
  readonly #indexes = new Map<string, PropertyIndex>()
  readonly #watcher: Watcher
  readonly #byId: Finder = {
    of: (value) => (this.has(value.toLowerCase()) ? [value.toLowerCase()] : []),
    count: (value) => Number(this.has(value.toLowerCase())),
  }
  #order: KeyOrder | undefined

  /** @param properties Those by which objects are found. */
  constructor(properties: readonly (keyof V & string)[] = []) {
    super()
    this.#properties = properties
    this.#watcher = {
      changed: (id, property, before, after) => {
        const index = this.#indexes.get(property)
        index?.delete(before, id)
        index?.add(after, id)
      },
    }
  }

  /** The objects after the first `count`, without a walk over those. */
  *after(count: number): Generator<V> {
    for (const id of this.#ordered().after(count)) yield this.get(id) as V
  }

  /**
   * The objects with one of these values of a property, in the order of the map. Undefined when they are not found by
   * this property.
   */
  matching(property: string, values: readonly string[]): V[] | undefined {
    const index = this.#indexOf(property)
    if (!index) return undefined
    const ids = new Set(values.flatMap((value) => [...index.of(value)]))
    const inOrder = ids.size > 1 ? this.#ordered().sort(ids) : [...ids]
    return inOrder.map((id) => this.get(id) as V)
  }

  /** How many those are at most, told without a look at them. */
  countMatching(property: string, values: readonly string[]): number | undefined {
    const index = this.#indexOf(property)
    return index && values.reduce((count, value) => count + index.count(value), 0)
  }

  override set(id: string, object: V): this {
    this.#forget(id)
    this.#order?.add(id)
    for (const [property, index] of this.#indexes) this.#remember(id, object, property, index)
    return super.set(id, object)
  }

  override delete(id: string): boolean {
    this.#forget(id)
    this.#order?.delete(id)
    return super.delete(id)
  }

  override clear(): void {
    for (const object of this.values()) unwatch(object)
    this.#indexes.clear()
    this.#order = undefined
    super.clear()
  }

  #indexOf(property: string): Finder | undefined {
    if (property === 'id') return this.#byId
    if (!this.#properties.includes(property)) return undefined
    return this.#indexes.get(property) ?? this.#makeIndex(property)
  }

  #makeIndex(property: string): PropertyIndex {
    const index = new PropertyIndex()
    for (const [id, object] of this) this.#remember(id, object, property, index)
    this.#indexes.set(property, index)
    return index
  }

  #ordered(): KeyOrder {
    this.#order ??= new KeyOrder(this.keys())
    return this.#order
  }

  #remember(id: string, object: V, property: string, index: PropertyIndex): void {
    index.add(object[property as keyof V], id)
    watchProperty(object, id, property, this.#watcher)
  }

  #forget(id: string): void {
    const object = this.get(id)
    if (!object || this.#indexes.size === 0) return
    unwatch(object)
    for (const [property, index] of this.#indexes) index.delete(object[property as keyof V], id)
  }
}
