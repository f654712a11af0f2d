import type { KeptExchange } from '@graph-sync/mock-graph'

/** A request to a target with its answer, as tests look at it. */
export type SaidExchange = {
  readonly method: string
  /** Path and query, without the host. */
  readonly path: string
  /** The body: parsed where it is JSON; null where there is none. */
  readonly sent: unknown
  /** Null where no answer came. */
  readonly status: number | null
  readonly answered: unknown
  /** Code of the provisioning log; null where it did not fail. */
  readonly failure: string | null
}

export const saidIn = ({ request, answer, failure }: KeptExchange): SaidExchange => ({
  method: request.method,
  path: request.url.replace(/^https?:\/\/[^/?#]*/i, ''),
  sent: parsed(request.body),
  status: answer?.status ?? null,
  answered: parsed(answer?.body ?? null),
  failure: failure?.code ?? null,
})

function parsed(body: string | null): unknown {
  if (body === null || body === '') return null
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
