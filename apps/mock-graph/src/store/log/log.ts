import type { Change, Entry, Snapshot } from './change.js'

/** The number of the entry that an append became, or the last one there is where that was not the one expected. */
export type Appended = { readonly head: number } | { readonly conflict: number }

export type LogPage = {
  /** Where the entries asked for are not kept one by one any more. The entries then follow it. */
  readonly snapshot?: Snapshot
  readonly entries: readonly Entry[]
}

/**
 * Everything that a fake remembers, as entries in an order that all who write agree on. Old entries are cut: what they
 * came to is kept as a snapshot.
 */
export type Log = AsyncDisposable & {
  /**
   * Adds an entry, if the last one has this number; 0 for the first. Resolved is kept: whoever is told of it may answer. Those
   * who write one after the other need not wait for it in between. Rejects with a sentence when it cannot be kept.
   */
  append(expectedHead: number, changes: readonly Change[]): Promise<Appended>
  /** The entries after a number, which are kept already. */
  read(after: number): Promise<LogPage>
  /** Resolves once there are entries after a number; rejects with the reason of the signal. */
  wait(after: number, signal?: AbortSignal): Promise<void>
}
