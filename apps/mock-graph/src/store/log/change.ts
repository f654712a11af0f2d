/** A record of a store that was put or removed. */
export type StoreChange = {
  readonly kind: string
  readonly id: string
  /** Plain JSON; null where the record was removed. */
  readonly record: object | null
  /** How many writes the store had then. */
  readonly position: number
  /** What was removed, where the kind is one of which may be asked what was written since when: it is remembered then. */
  readonly removed?: object
}

/** The same, in one of the stores of a fake. */
export type RecordChange = StoreChange & {
  /** The id of a tenant, or the name of the store of what belongs to none. */
  readonly store: string
}

/** A store that was emptied, with all it knew of what was written when. */
export type ClearedStore = { readonly store: string; readonly cleared: true }

export type Change = RecordChange | ClearedStore

/** Changes that took effect together. */
export type Entry = { readonly head: number; readonly changes: readonly Change[] }

/** What all entries up to one have come to. */
export type Snapshot = {
  readonly head: number
  /** Where each store stands in its writes. */
  readonly positions: ReadonlyMap<string, number>
  /** Every record that is there, those of a kind in its order, and the removals that are remembered. */
  readonly changes: Iterable<RecordChange>
}
