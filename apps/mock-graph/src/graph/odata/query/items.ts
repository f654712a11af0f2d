import type { Item } from '../filter/compile-filter.js'

/** The items of a collection in their wire shape, each made only when it is looked at. */
export type Items = Iterable<Item> & {
  /** How many there are, where that is known without a look at them. */
  readonly count?: number
  /** Those after the first so many. */
  after?(start: number): Iterable<Item>
  /** Those with one of these texts as a property; undefined when no index holds the property. */
  matching?(property: string, values: readonly string[]): Matches | undefined
}

/** Some of the items, in their order. */
export type Matches = Iterable<Item> & { readonly atMost: number }

/** Where the objects of a collection are kept. */
type Objects<T> = {
  readonly size: number
  values(): Iterator<T>
  after(count: number): Iterable<T>
  matching(property: string, values: readonly string[]): readonly T[] | undefined
  countMatching(property: string, values: readonly string[]): number | undefined
}

/**
 * The items of a collection that is kept by id.
 *
 * @param render Gives the wire shape, in which the properties of an index have the values they have in the object.
 */
export const itemsOf = <T>(objects: Objects<T>, render: (object: T) => Item): Items => ({
  [Symbol.iterator]: () => Iterator.from(objects.values()).map(render),
  count: objects.size,
  after: (start) => Iterator.from(objects.after(start)).map(render),
  matching: (property, values) => {
    const atMost = objects.countMatching(property, values)
    if (atMost === undefined) return undefined
    const found = () => objects.matching(property, values) ?? []
    return { atMost, [Symbol.iterator]: () => found().values().map(render) }
  },
})
