import type { Principal } from '../../domain/directory/principal.js'
import { throttleHeaders } from '../../domain/throttle-headers.js'
import { type OperationId, operations } from '../../generated/operations.js'
import type { Operation } from '../calls/operation.js'
import { GraphApiError } from '../errors/graph-api-error.js'
import { graphErrors } from '../errors/graph-errors.js'
import { type Limit, limits } from './limits.js'
import { limitsOf, resourceUnitsOf } from './resource-units.js'
import { TokenBucket } from './token-bucket.js'

export type ThrottledRequest = {
  readonly id: OperationId
  readonly operation: Pick<Operation, 'units' | 'limits'>
  readonly query: URLSearchParams
  readonly principal: Pick<Principal, 'appid' | 'tid'>
  /** How many users the tenant has. */
  readonly users: number
  readonly now: Date
}

/** Counts requests against the documented limits, on the virtual clock. */
export class Throttling {
  readonly #buckets = new Map<string, TokenBucket>()

  /**
   * Counts a request against every limit it falls under.
   *
   * @returns The headers that tell its cost and how near a limit is. Throws 429 when one is passed. That it carries
   * Retry-After is assumed.
   */
  charge(request: ThrottledRequest): Record<string, string> {
    const { id, operation, query, now } = request
    const { method } = operations[id]
    const limitsHeld = limitsOf(id, operation)
    const units = limitsHeld === 'identity' ? resourceUnitsOf(method, operation.units ?? 1, query) : 0
    const cost: Record<Limit['counts'], number> = {
      requests: 1,
      reports: limitsHeld === 'reports' ? 1 : 0,
      units,
      writes: units > 0 && method !== 'GET' ? 1 : 0,
    }
    const usages = limits
      .filter(({ counts }) => cost[counts] > 0)
      .map((limit) => ({ limit, ...this.#take(limit, cost[limit.counts], request) }))
    const share = Math.max(...usages.map((usage) => usage.share))
    const headers = {
      ...(units > 0 && { 'x-ms-resource-unit': String(units) }),
      ...(share >= 0.8 && { 'x-ms-throttle-limit-percentage': share.toFixed(1) }),
    }
    const passed = usages.find((usage) => usage.share > 1)
    if (passed) throw throttled(passed.limit, passed.wait, request, headers, now)
    return headers
  }

  /** As if nothing had been asked. */
  clear(): void {
    this.#buckets.clear()
  }

  #take(limit: Limit, cost: number, { principal, users, now }: ThrottledRequest) {
    const sharers = [
      limit.scope !== 'Tenant' && principal.appid,
      limit.scope !== 'Application' && principal.tid,
    ]
    const key = [limits.indexOf(limit), ...sharers].join('/')
    let bucket = this.#buckets.get(key)
    if (!bucket) {
      bucket = new TokenBucket()
      this.#buckets.set(key, bucket)
    }
    return bucket.take(cost, limit.quota(users), now.getTime())
  }
}

function throttled(
  { scope, limit, information }: Limit,
  wait: number,
  { principal: { appid, tid } }: ThrottledRequest,
  headers: Record<string, string>,
  now: Date,
): GraphApiError {
  const { status, code, message } = graphErrors.tooManyRequests(appid)
  const told = { retryAfter: wait, scope: `${scope}/${limit}/${appid}/${tid}`, information }
  return new GraphApiError(status, code, message, { headers: { ...headers, ...throttleHeaders(told, now) } })
}
