import { ObjectMap } from './object-map.js'

const none: ReadonlySet<never> = new Set()

/** A map that also finds its values by a second key, which must never change while a value is in the map. */
export class IndexedMap<V extends object> extends ObjectMap<V> {
  readonly #keyOf: (value: V) => string
  readonly #index = new Map<string, Set<V>>()

  /** @param properties Those by which values are found besides, which may change. */
  constructor(keyOf: (value: V) => string, properties: readonly (keyof V & string)[] = []) {
    super(properties)
    this.#keyOf = keyOf
  }

  /** The values with this second key, in the order they were added. */
  having(key: string): ReadonlySet<V> {
    return this.#index.get(key) ?? none
  }

  override set(id: string, value: V): this {
    this.#forget(id)
    const key = this.#keyOf(value)
    const values = this.#index.get(key)
    if (values) values.add(value)
    else this.#index.set(key, new Set([value]))
    return super.set(id, value)
  }

  override delete(id: string): boolean {
    this.#forget(id)
    return super.delete(id)
  }

  override clear(): void {
    this.#index.clear()
    super.clear()
  }

  #forget(id: string): void {
    const value = this.get(id)
    if (!value) return
    const key = this.#keyOf(value)
    const values = this.#index.get(key)
    values?.delete(value)
    if (values?.size === 0) this.#index.delete(key)
  }
}
