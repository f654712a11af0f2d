import { scimRules } from '../../domain/provisioning/scim-rules.js'
import type { Report } from '../report/check-report.js'
import { foldFindings } from '../report/fold.js'
import { recommend } from '../report/recommend.js'
import { describeExchange, shownExchanges } from '../report/shown-exchanges.js'
import { countVerdicts, verdictAt } from '../report/summary.js'

/** A report for an issue or a page of documentation. */
export function renderMarkdown(report: Report): string {
  const { columns, target, leftovers, stopped } = report
  const found = recommend(report)
  return [
    `# SCIM endpoint ${target}`,
    '',
    ...columns.map((column) => {
      const { pass, fail, warn, 'not-run': notRun } = countVerdicts(column)
      return `- \`${column.dialect}\`: ${pass} passed, ${fail} failed, ${warn} warned, ${notRun} not run`
    }),
    ...(found ? [`- recommended: \`${found.dialect}\` (${cell(found.reasons.join('; '))})`] : []),
    ...(stopped ? [`- stopped before the end: ${cell(stopped.message)}`] : []),
    ...(leftovers.length > 0 ? [`- ${leftovers.length} objects could not be removed`] : []),
    '',
    `| check | ${columns.map(({ dialect }) => `\`${dialect}\``).join(' | ')} | what |`,
    `|---|${columns.map(() => '---|').join('')}---|`,
    ...(columns[0]?.results ?? []).map(
      ({ id, title }) =>
        `| ${id} | ${columns.map((column) => verdictAt(column, id) ?? '').join(' | ')} | ${cell(title)} |`,
    ),
    ...foldFindings(report).flatMap(({ finding, checks, whats, dialects }) => [
      '',
      `## ${finding.verdict}: ${checks.join(', ')}, ${finding.outcome}`,
      '',
      ...(dialects.length < columns.length ? [`Only with \`${dialects.join('`, `')}\`.`, ''] : []),
      ...whats.map((what) => `- ${cell(what)}`),
      '',
      cell(finding.reason),
      ...(finding.verdict === 'not-run'
        ? []
        : [
            '',
            `Rule ${finding.rule}: ${cell(scimRules[finding.rule].text)} (${scimRules[finding.rule].source})`,
          ]),
      ...(finding.advice ? ['', `**Change**: ${cell(finding.advice)}`] : []),
      ...shownExchanges(report, finding).flatMap((exchange) => {
        const [sent, came] = describeExchange(exchange)
        return ['', '````', `> ${sent}`, `< ${came}`, '````']
      }),
    ]),
    '',
  ].join('\n')
}

/** Text that stays text in Markdown: what a server says must not become a table or a link. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\|<>[\]*_`]/g, '\\$&')
