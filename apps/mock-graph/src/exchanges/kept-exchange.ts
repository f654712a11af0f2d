import type { ExchangeOfJob } from '../synchronization/job/job-context.js'
import type { Exchange } from '../synchronization/target/exchange.js'

/** A request to a target with its answer, and what it was for. Values of credentials are not in it. */
export type KeptExchange = Omit<ExchangeOfJob, 'exchange'> &
  Exchange & {
    readonly failure: (Exchange['failure'] & {}) | null
    /** Counted from 1 since the fake was made. */
    readonly id: string
  }

/** Its path and query, without the host. */
export const pathOf = ({ request: { url } }: Pick<KeptExchange, 'request'>): string =>
  url.replace(/^https?:\/\/[^/?#]*/i, '')
