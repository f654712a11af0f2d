import { scimRules } from '../../domain/provisioning/scim-rules.js'
import { escapeText } from '../../markup/escape-text.js'
import type { Report } from '../report/check-report.js'
import { foldFindings } from '../report/fold.js'
import { recommend } from '../report/recommend.js'
import { describeExchange, shownExchanges } from '../report/shown-exchanges.js'
import { verdictAt } from '../report/summary.js'

/** A report as one page that loads nothing. */
export function renderHtml(report: Report): string {
  const { columns, target, stopped, leftovers } = report
  const found = recommend(report)
  const rows = (columns[0]?.results ?? []).map(({ id, title }) => {
    const marks = columns.map((column) => verdictAt(column, id) ?? '')
    return `<tr><td><code>${escapeText(id)}</code><td>${escapeText(title)}${marks.map((mark) => `<td class="${mark}">${mark}`).join('')}`
  })
  const findings = foldFindings(report).map(({ finding, checks, whats, dialects }) => {
    const shown = shownExchanges(report, finding).flatMap((one) => {
      const [sent, came] = describeExchange(one)
      return [`&gt; ${escapeText(sent)}`, `&lt; ${escapeText(came)}`]
    })
    const { text, source } = scimRules[finding.rule]
    return `<section><h2 class="${finding.verdict}">${escapeText(`${finding.verdict}: ${checks.join(', ')}`)}</h2>
<p><b>${escapeText(finding.outcome)}</b>${dialects.length < columns.length ? ` with ${escapeText(dialects.join(', '))}` : ''}: ${escapeText(finding.reason)}</p>
<ul>${whats.map((what) => `<li>${escapeText(what)}`).join('')}</ul>
<p>Rule ${finding.rule}: ${escapeText(text)} (${escapeText(source)})</p>
${finding.advice ? `<p><b>Change</b>: ${escapeText(finding.advice)}</p>` : ''}
<pre>${shown.join('\n')}</pre></section>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(target)} - check-scim</title>
<style>
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
table{border-collapse:collapse}td,th{padding:.2rem .6rem;border-bottom:1px solid #8884;text-align:left}
.fail{color:light-dark(#b00020,#ff8a80)}.warn{color:light-dark(#8a5a00,#ffca66)}.pass{color:light-dark(#00662a,#7bd88f)}
th{overflow-wrap:normal}pre{white-space:pre-wrap;background:#8881;padding:.6rem}
@media(max-width:40rem){table{font-size:.75rem}td,th{padding:.2rem .3rem .2rem 0}}
</style>
<h1>SCIM endpoint ${escapeText(target)}</h1>
${found ? `<p>Recommended: <code>${found.dialect}</code> (${escapeText(found.reasons.join('; '))}).</p>` : ''}
${stopped ? `<p class="fail">Stopped before the end: ${escapeText(stopped.message)}</p>` : ''}
${leftovers.length > 0 ? `<p class="warn">Could not be removed:</p><ul>${leftovers.map(({ collection, id, name, reason }) => `<li>${escapeText(`${collection}/${id ?? '?'} ${name}: ${reason}`)}`).join('')}</ul>` : ''}
<table><tr><th>check<th>what${columns.map(({ dialect }) => `<th>${dialect}`).join('')}
${rows.join('\n')}
</table>
${findings.join('\n')}
</html>
`
}
