import type { StartedBy } from '../../domain/provisioning/job.js'
import type { KeptExchange } from '../../exchanges/kept-exchange.js'
import { renderHar } from '../../exchanges/render-har.js'
import { renderTrace } from '../../exchanges/render-trace.js'
import { jsonAnswer } from '../../http/json-answer.js'
import { AdminProblem, show } from '../admin-answer.js'
import type { AdminContext, AdminEndpoint } from '../endpoint.js'
import { readLimit } from '../read-limit.js'
import { describeFailure } from './describe-failure.js'
import { renderExchangePage, renderExchangesPage } from './exchange-pages.js'
import { readFilter } from './read-exchange-filter.js'

/**
 * `GET /__mock/exchanges`: the newest first, those that pass every filter of the query. `format=har` gives an HTTP archive
 * and `format=text` a trace for people, both in the order of the exchanges.
 */
export const serveExchanges: AdminEndpoint = ({ call }, context) => {
  const { query, origin } = call
  const found = context.exchanges.list(readFilter(query))
  const shown = found.slice(-readLimit(query, found.length))
  const format = query.get('format') ?? 'json'
  if (format === 'har') return jsonAnswer(renderHar(shown))
  if (format === 'text') {
    const headers = { 'content-type': 'text/plain; charset=utf-8' }
    return { status: 200, headers, body: renderTrace(shown) }
  }
  if (format !== 'json') throw new AdminProblem(400, `'format' is json, har or text.`)
  const newestFirst = shown.toReversed()
  const value = newestFirst.map((one) => ({ ...one, self: origin + exchangePath(one) }))
  return show(call, { value }, () => renderExchangesPage(newestFirst, query))
}

/** `GET /__mock/exchanges/{id}`: with the request to Graph that started its job, however long ago that was, and
 * for a failure the mappings that it points to and the rule that it broke. */
export const serveExchange: AdminEndpoint = ({ call, params }, context) => {
  const exchange = context.exchanges.find(params.id ?? '')
  if (!exchange) {
    const { entries, bytes } = context.exchanges.bounds
    throw new AdminProblem(
      404,
      `No exchange ${params.id} is in the journal, which keeps the last ${entries}, and ${bytes} bytes at most.`,
    )
  }
  const startedBy = startOf(exchange, context)
  const hints = describeFailure(exchange, context)
  return show(call, { ...exchange, ...hints, startedBy: startedBy ?? null }, () =>
    renderExchangePage(exchange, startedBy, hints),
  )
}

export const exchangePath = ({ id }: Pick<KeptExchange, 'id'>) => `/__mock/exchanges/${id}`

function startOf(
  { tenantId, servicePrincipalId, jobId }: KeptExchange,
  { world }: AdminContext,
): StartedBy | undefined {
  return jobId === null ? undefined : world.find(tenantId)?.jobOf(servicePrincipalId, jobId)?.startedBy
}
