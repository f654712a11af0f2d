/** Something the suite makes in a directory. */
export type LedgerEntry = {
  /** Starts with the prefix. */
  readonly displayName: string
  readonly tenantId: string
  readonly graphUrl: string
  /** When it was noted. */
  readonly at: string
  /** Object ids, once they are known. */
  readonly applicationId?: string | undefined
  readonly servicePrincipalId?: string | undefined
}

/**
 * Where the suite notes what it makes, so that a later run can remove what a crashed one left. Noted under its
 * display name before it is made, once more with its ids after that, and forgotten when it is removed.
 */
export type Ledger = {
  note(entry: LedgerEntry): Promise<void>
  forget(displayName: string): Promise<void>
  /** What was noted and not forgotten, except by runs that still go on. */
  leftovers(): Promise<readonly LedgerEntry[]>
}

/** A ledger that ends with the program. */
export function memoryLedger(): Ledger {
  const entries = new Map<string, LedgerEntry>()
  return {
    note: async (entry) => void entries.set(entry.displayName, entry),
    forget: async (displayName) => void entries.delete(displayName),
    leftovers: async () => [...entries.values()],
  }
}
