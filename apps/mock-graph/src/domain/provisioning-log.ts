import type { Attributes } from './job-state.js'

/** What provisioning did to one object. */
export type ProvisioningLogEntry = {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly durationMs: number
  readonly servicePrincipalId: string
  readonly jobId: string
  readonly cycleId: string
  readonly changeId: string
  readonly action: 'create' | 'update' | 'disable' | 'delete' | 'other'
  readonly status: 'success' | 'failure' | 'skipped'
  readonly initiator: Initiator
  readonly source: { readonly id: string; readonly type: string; readonly displayName: string }
  /** Null when the object is not in the target. */
  readonly targetId: string | null
  readonly before: Attributes
  readonly after: Attributes
  /** Why it failed or was skipped. */
  readonly error: { readonly code: string; readonly reason: string } | null
}

export type Initiator = {
  readonly id: string
  readonly displayName: string
  readonly type: 'user' | 'application' | 'system'
}

/** The last entries of a tenant, newest last; older ones fall out. */
export class ProvisioningLog {
  #entries: ProvisioningLogEntry[] = []
  #oldest = 0

  /** @param capacity How many entries are kept. */
  constructor(readonly capacity = 20_000) {}

  add(entry: ProvisioningLogEntry): void {
    if (this.#entries.length < this.capacity) this.#entries.push(entry)
    else {
      this.#entries[this.#oldest] = entry
      this.#oldest = (this.#oldest + 1) % this.capacity
    }
  }

  /** All entries, newest first, as the service lists them. */
  *newestFirst(): Generator<ProvisioningLogEntry> {
    const { length } = this.#entries
    for (let age = 1; age <= length; age += 1) {
      const entry = this.#entries[(this.#oldest + length - age) % length]
      if (entry) yield entry
    }
  }

  /** All entries, oldest first. */
  entries(): ProvisioningLogEntry[] {
    return [...this.#entries.slice(this.#oldest), ...this.#entries.slice(0, this.#oldest)]
  }
}
