/** Records of one kind, as they can be read: by id, by the values of some properties, and by their place. */
export type Table<R extends object> = Iterable<readonly [id: string, R]> & {
  readonly size: number
  get(id: string): R | undefined
  has(id: string): boolean
  keys(): IteratorObject<string, undefined>
  /** In the order they came; one that was replaced keeps its place. */
  values(): IteratorObject<R, undefined>
  /** The records after the first `count`, without a walk over those. */
  after(count: number): Iterable<R>
  /**
   * The records with one of these values of a property, in any case and in the order of the table. Undefined when they
   * are not found by this property.
   */
  matching(property: string, values: readonly string[]): R[] | undefined
  /** How many those are at most, told without a look at them. */
  countMatching(property: string, values: readonly string[]): number | undefined
  /**
   * The ids of the records that were written or removed after a {@link Records.position}, each once and in the order of its
   * last write. Undefined where the kind is not followed, or that is too long ago to be known.
   */
  since(position: number): readonly string[] | undefined
  /** What was removed last under an id that nothing stands under now; undefined where that is not known any more. */
  removed(id: string): R | undefined
}

/** How the records of a kind are kept. */
export type KindOptions<R extends object> = {
  /** The properties they are found by. */
  readonly indexed?: readonly (keyof R & string)[]
  /** How many there may be; beyond it, the one written longest ago goes. */
  readonly atMost?: number
  /** May it be asked what was written since when? Default: no. */
  readonly followed?: boolean
}

/** The kinds of a store: their records by name. */
export type Kinds = Readonly<Record<string, object>>

/** How every kind of a store is kept. */
export type KindTable<K extends Kinds> = { readonly [Name in keyof K]: KindOptions<K[Name]> }
