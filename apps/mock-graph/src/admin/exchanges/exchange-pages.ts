import type { StartedBy } from '../../domain/provisioning/job.js'
import { subjectOf } from '../../exchanges/format-exchange.js'
import { type KeptExchange, pathOf } from '../../exchanges/kept-exchange.js'
import { prettyBody } from '../../exchanges/render-trace.js'
import type { Answer } from '../../http/answer.js'
import { escapeText } from '../../markup/escape-text.js'
import type { Header } from '../../synchronization/target/exchange.js'
import { renderAdminPage } from '../pages.js'
import type { FailureHints } from './describe-failure.js'

/** Exchanges as a page, in the given order, each line leading to its exchange. The filters of the query go along to its files. */
export function renderExchangesPage(exchanges: readonly KeptExchange[], query: URLSearchParams): Answer {
  const as = (format: string) =>
    `/__mock/exchanges?${escapeText(`${new URLSearchParams([...query, ['format', format]])}`)}`
  const rows = exchanges.map(
    (
      one,
    ) => `<tr class="${one.failure ? 'deny' : 'allow'}"><td><a href="/__mock/exchanges/${one.id}">${escapeText(
      `${one.request.method} ${pathOf(one)}`,
    )}</a></td>
<td>${one.answer?.status ?? '-'}</td><td>${escapeText(subjectOf(one))}</td><td>${escapeText(one.failure?.code ?? 'ok')}</td></tr>`,
  )
  return renderAdminPage(
    'Exchanges with targets',
    rows.length
      ? `<p><a href="${as('har')}">As an HTTP archive</a>, <a href="${as('text')}">as text</a></p>
<table><tr><th>Request</th><th>Status</th><th>About</th><th>Outcome</th></tr>${rows.join('')}</table>`
      : '<p>No target has been asked anything yet. One in memory never is: see <a href="/__mock/targets">what was provisioned</a>.</p>',
  )
}

/** One exchange as a page: both halves, what it was for, and who started its job. */
export function renderExchangePage(
  exchange: KeptExchange,
  startedBy: StartedBy | undefined,
  hints: FailureHints | null,
): Answer {
  const { request, answer, error, failure, jobId, cycleId, objectId } = exchange
  const filter = (name: string, value: string | null) =>
    value === null
      ? '-'
      : `<a href="/__mock/exchanges?${name}=${encodeURIComponent(value)}">${escapeText(value)}</a>`
  return renderAdminPage(
    `${request.method} ${pathOf(exchange)}`,
    `<dl><dt>About</dt><dd>${escapeText(subjectOf(exchange))}</dd>
<dt>Object</dt><dd>${filter('object', objectId)}</dd>
<dt>Job</dt><dd>${filter('job', jobId)}</dd>
<dt>Cycle</dt><dd>${filter('cycle', cycleId)}</dd>
<dt>Target of</dt><dd><a href="/__mock/targets/${exchange.servicePrincipalId}">${exchange.servicePrincipalId}</a></dd>
<dt>Started by</dt><dd>${startedBy ? describeStart(startedBy) : 'nobody: no job, or one that was never started'}</dd></dl>
${failure ? `<p class="deny"><b>${escapeText(failure.code)}</b> ${escapeText(failure.message)}</p>` : ''}
${hints ? describeHints(hints) : ''}
<h2>Request</h2>${half(request.headers, request.body)}
<h2>Answer: ${answer ? answer.status : 'none'}</h2>${answer ? half(answer.headers, answer.body) : `<p>${escapeText(error ?? '')}</p>`}
<p><a href="/__mock/exchanges">All exchanges</a></p>`,
  )
}

const describeHints = ({ mappings, rule }: FailureHints) => `<dl>${mappings
  .map(
    ({ target, source }) =>
      `<dt>Mapping</dt><dd><code>${escapeText(target)}</code> from <code>${escapeText(source)}</code></dd>`,
  )
  .join('')}
<dt>Rule</dt><dd>${escapeText(rule.text)} <a href="${rule.source}">Source</a></dd></dl>`

const describeStart = ({ requestId, time, request, caller, explanation }: StartedBy) =>
  `${escapeText(caller)} by <a href="/__mock/decisions/${encodeURIComponent(requestId)}">${escapeText(request)}</a> on ${new Date(time).toISOString()}: ${escapeText(explanation)}`

const half = (headers: readonly Header[], body: string | null) =>
  `<pre>${escapeText(
    [...headers.map(([name, value]) => `${name}: ${value}`), ...(body ? ['', prettyBody(body)] : [])].join(
      '\n',
    ),
  )}</pre>`
