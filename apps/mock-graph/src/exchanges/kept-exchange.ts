import type { ExchangeOfJob } from '../synchronization/job/job-context.js'
import type { Exchange } from '../synchronization/target/exchange.js'

/** A request to a target with its answer, and what it was for. Values of credentials are not in it. */
export type KeptExchange = Omit<ExchangeOfJob, 'exchange'> &
  Exchange & {
    readonly failure: (Exchange['failure'] & {}) | null
    /** Counted from 1 since the fake was made. */
    readonly id: string
  }

/** Field by field: a rest of one object spread into another takes several times as long. */
export const keptExchange = (id: string, told: ExchangeOfJob): KeptExchange => ({
  id,
  tenantId: told.tenantId,
  servicePrincipalId: told.servicePrincipalId,
  jobId: told.jobId,
  cycleId: told.cycleId,
  changeId: told.changeId,
  objectId: told.objectId,
  displayName: told.displayName,
  ...told.exchange,
  failure: told.exchange.failure ?? null,
})

/** Its path and query, without the host. */
export const pathOf = ({ request: { url } }: Pick<KeptExchange, 'request'>): string =>
  url.replace(/^https?:\/\/[^/?#]*/i, '')
