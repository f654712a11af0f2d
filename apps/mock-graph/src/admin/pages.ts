import { prettyBody } from '../exchanges/render-trace.js'
import type { Answer } from '../http/answer.js'
import type { Explanation } from '../journal/explanation.js'
import { escapeText } from '../markup/escape-text.js'
import { renderPage } from '../markup/render-page.js'

/** The journal as a page: newest first, each line leading to its decision. */
export function renderJournalPage(explanations: readonly Explanation[]): Answer {
  const rows = explanations.map(
    (
      one,
    ) => `<tr class="${colourOf(one)}"><td><a href="/__mock/decisions/${one.id}">${escapeText(one.request + (one.query ?? ''))}</a></td>
<td>${one.status}</td><td>${escapeText(one.principal?.name ?? '')}</td><td>${escapeText(verdictOf(one))}</td></tr>`,
  )
  return renderAdminPage(
    'Journal',
    `<p><a href="/__mock/exchanges">Exchanges with targets</a>, <a href="/__mock/targets">what was provisioned</a></p>${
      explanations.length
        ? `<table><tr><th>Request</th><th>Status</th><th>Caller</th><th>Verdict</th></tr>${rows.join('')}</table>`
        : '<p>Nothing has been asked yet.</p>'
    }`,
  )
}

const verdictOf = ({ defect, reason, effect }: Explanation) =>
  defect ? `defect: ${defect}` : (reason ?? (effect === 'none' ? '' : effect))

/** A defect is nobody's allowance, whatever was decided before it. */
const colourOf = ({ defect, effect }: Explanation) => (defect ? 'deny' : effect)

/** One decision as a page, with a button for each remedy. */
export function renderDecisionPage(explanation: Explanation, done?: string): Answer {
  const {
    id,
    request,
    query,
    body,
    operation,
    status,
    effect,
    reason,
    principal,
    remedies,
    considered,
    documented,
  } = explanation
  const verdict = explanation.defect
    ? 'The fake failed'
    : { allow: 'Allowed', deny: 'Denied', none: 'Not decided' }[effect]
  const list = remedies.map(
    ({ summary }, number) => `<li>${escapeText(capitalize(summary))}
<form method="post" action="/__mock/decisions/${id}/remedies/${number}"><button>Apply</button></form></li>`,
  )
  return renderAdminPage(
    `${verdict}${reason ? `: ${reason}` : ''}`,
    `${done ? `<p class="done">${escapeText(done)}</p>` : ''}
<p class="${colourOf(explanation)}"><code>${escapeText(request)}</code>${operation ? ` (${escapeText(operation)})` : ''} was answered with <b>${status}</b>.</p>
<p>${escapeText(explanation.explanation)}</p>
${
  principal
    ? `<dl><dt>Caller</dt><dd>${escapeText(principal.name)} (${principal.kind}, object ${escapeText(principal.oid)}, client ${escapeText(principal.appid)})</dd>
<dt>Permissions</dt><dd>${escapeText(principal.permissions.join(', ') || 'none')}</dd>
${principal.kind === 'user' ? `<dt>Directory roles</dt><dd>${escapeText(principal.directoryRoles.join(', ') || 'none')}</dd>` : ''}
${considered ? `<dt>Permissions that open it</dt><dd>${considered.map((set) => escapeText(set.join(' with '))).join('<br>')}</dd>` : ''}</dl>`
    : ''
}
${documented === false ? '<p>No permissions are published for this operation: those of its nearest neighbour were used.</p>' : ''}
${list.length ? `<h2>Any one of these would be enough</h2><ol>${list.join('')}</ol>` : ''}
${query ? `<h2>Query</h2><pre>${escapeText(readableQuery(query))}</pre>` : ''}
${body ? `<h2>Body</h2><pre>${escapeText(prettyBody(body))}</pre>` : ''}
<p><a href="/__mock/journal">All requests</a></p>`,
  )
}

/** A parameter a line, decoded. */
const readableQuery = (query: string) =>
  [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).join('\n')

/** A page below `/__mock`; the body is HTML, the title text. */
export const renderAdminPage = (title: string, body: string): Answer => renderPage(title, body, { style })

const style = `
:root{color-scheme:light dark}
body{margin:2rem auto;max-width:60rem}
code{font-size:.95em}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #8884}
dt{font-weight:600}dd{margin:0 0 .5rem}li{margin:.5rem 0}form{display:inline;margin-left:.75rem}
main{overflow-wrap:anywhere}th{overflow-wrap:normal}
@media(max-width:40rem){table{font-size:.8rem}td,th{padding-right:.35rem}}
.deny td:last-child,p.deny b{color:#c62828}.allow td:last-child,p.allow b{color:#2e7d32}
td+td{min-width:3.5em}
pre{overflow:auto;max-height:80vh;padding:.5rem .75rem;background:#8881;border-radius:.25rem}summary{cursor:pointer}
.done{padding:.5rem .75rem;border:1px solid #2e7d32;border-radius:.25rem}
`

const capitalize = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
