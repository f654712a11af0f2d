import type { Change, RecordChange } from './change.js'

type FoldedStore = {
  position: number
  readonly records: Map<string, RecordChange>
  readonly removed: Map<string, RecordChange>
}

/** What entries have come to, in memory. */
export class FoldedRecords {
  readonly #stores = new Map<string, FoldedStore>()

  apply(change: Change): void {
    if ('cleared' in change) {
      this.#stores.delete(change.store)
      return
    }
    const store = this.#storeOf(change.store)
    const key = JSON.stringify([change.kind, change.id])
    store.position = change.position
    store.removed.delete(key)
    if (change.record) {
      store.records.set(key, change)
      return
    }
    store.records.delete(key)
    if (change.removed) store.removed.set(key, change)
  }

  get positions(): Map<string, number> {
    return new Map([...this.#stores].map(([name, { position }]) => [name, position]))
  }

  get changes(): RecordChange[] {
    return [...this.#stores.values()].flatMap(({ records, removed }) => [
      ...records.values(),
      ...removed.values(),
    ])
  }

  #storeOf(name: string): FoldedStore {
    let store = this.#stores.get(name)
    if (!store) {
      store = { position: 0, records: new Map(), removed: new Map() }
      this.#stores.set(name, store)
    }
    return store
  }
}
