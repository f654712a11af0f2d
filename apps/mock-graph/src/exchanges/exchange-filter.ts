import type { KeptExchange } from './kept-exchange.js'

/** Which exchanges are asked for: those to which everything given applies. */
export type ExchangeFilter = {
  /** Object id of the service principal. */
  readonly servicePrincipal?: string | undefined
  /** Id of the job, in any case. */
  readonly job?: string | undefined
  /** Id of the object in the source, or its name. */
  readonly object?: string | undefined
  readonly cycle?: string | undefined
  /** Such as `PATCH`, in any case. */
  readonly method?: string | undefined
  /** Of the answer; `0` where none came. */
  readonly status?: number | undefined
  /** Only those that failed, or only those that did not. */
  readonly failed?: boolean | undefined
}

/** Does the filter let an exchange pass? */
export function passes(filter: ExchangeFilter, exchange: KeptExchange): boolean {
  const { servicePrincipal, job, object, cycle, method, status, failed } = filter
  return (
    isSame(servicePrincipal, exchange.servicePrincipalId) &&
    isSame(job, exchange.jobId) &&
    (isSame(object, exchange.objectId) || isSame(object, exchange.displayName)) &&
    isSame(cycle, exchange.cycleId) &&
    isSame(method, exchange.request.method) &&
    (status === undefined || status === (exchange.answer?.status ?? 0)) &&
    (failed === undefined || failed === (exchange.failure !== null))
  )
}

const isSame = (asked: string | undefined, found: string | null) =>
  asked === undefined || asked.toLowerCase() === found?.toLowerCase()
