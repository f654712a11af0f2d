import { type OperationId, operations } from '../../generated/operations.js'
import { graphErrors } from '../errors/graph-errors.js'
import type { Reply } from './graph-call.js'

export type ReplicationOptions = {
  /** For how long a new object cannot be found. */
  readonly seconds: number
  now(): Date
  /** From 0 to 1; decides which of the reported refusals a write to the synchronization backend gets. */
  random(): number
}

/**
 * Eventual consistency: what was created through the API cannot be found for a while (docs/discoveries/throttling.md).
 * It stands between the directory and the handlers, which know nothing of it.
 */
export class Replication {
  /** When each new object is to be found, by id: milliseconds since 1970. */
  readonly #visible = new Map<string, number>()

  constructor(readonly options: ReplicationOptions) {}

  /** Remembers the ids of what an answer says was created. */
  note(reply: Reply): void {
    if (reply.status !== 201) return
    const { body } = reply
    const from = this.options.now().getTime() + this.options.seconds * 1_000
    for (const created of [body, body.application, body.servicePrincipal]) {
      for (const id of idsIn(created)) this.#visible.set(id, from)
    }
  }

  /**
   * Throws when the request names an object that is not to be found yet. 404 is documented, and all that a read gets:
   * Terraform's provider waits for a read that is 404, and ends at 403. That writes to the synchronization backend are
   * answered 403 and 409, too, is known from the same provider, which tries those again.
   */
  check(operation: OperationId, params: Readonly<Record<string, string>>): void {
    if (this.#visible.size === 0) return
    const id = Object.values(params).find((value) => this.#isHidden(value))
    if (id === undefined) return
    const { synchronization, method } = operations[operation]
    const chance = synchronization && method !== 'GET' ? this.options.random() : 0
    if (chance < 0.5) throw graphErrors.resourceNotFound(id)
    throw chance < 0.75 ? graphErrors.accessDenied() : graphErrors.notReplicated(id)
  }

  /** The answer without what is not to be found yet. Counts stay as they are. */
  hide(reply: Reply): Reply {
    if (this.#visible.size === 0 || !('body' in reply) || !Array.isArray(reply.body.value)) return reply
    const value = reply.body.value.filter((item) => !idsIn(item).some((id) => this.#isHidden(id)))
    return { ...reply, body: { ...reply.body, value } }
  }

  /** Everything can be found. */
  clear(): void {
    this.#visible.clear()
  }

  #isHidden(id: string): boolean {
    const from = this.#visible.get(id)
    if (from === undefined) return false
    if (this.options.now().getTime() < from) return true
    this.#visible.delete(id)
    return false
  }
}

/** `instantiate` of beta calls the id `objectId`. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { id, objectId }: { id?: unknown; objectId?: unknown } = value
  return [id, objectId].filter((one) => typeof one === 'string')
}
