import { scimRules } from '../../domain/provisioning/scim-rules.js'
import type { Report } from '../report/check-report.js'
import { type Folded, foldFindings } from '../report/fold.js'
import { recommend } from '../report/recommend.js'
import { describeExchange, shownExchanges } from '../report/shown-exchanges.js'
import { countVerdicts, verdictAt } from '../report/summary.js'

/** A report to read in a terminal. */
export function renderText(report: Report): string {
  const { columns, target } = report
  const checks = columns[0]?.results ?? []
  const width = Math.max(...checks.map(({ id }) => id.length))
  const table = checks.map(({ id, title }) => {
    const marks = columns.map((column) => (verdictAt(column, id) ?? '').padEnd(16)).join('  ')
    return `  ${id.padEnd(width)}  ${marks}  ${title}`
  })
  const heads = columns.map(({ dialect }) => dialect.padEnd(16)).join('  ')
  return [
    `SCIM endpoint ${target}`,
    '',
    `  ${'check'.padEnd(width)}  ${heads}`,
    ...table,
    '',
    ...foldFindings(report).flatMap((one, index) => [...describeFolded(report, one, index + 1), '']),
    ...columns.map((column) => {
      const { pass, fail, warn, 'not-run': notRun } = countVerdicts(column)
      return `${column.dialect}: ${pass} passed, ${fail} failed, ${warn} warned, ${notRun} not run`
    }),
    ...recommendation(report),
    ...ending(report),
    '',
  ].join('\n')
}

function describeFolded(
  report: Report,
  { finding, checks, whats, dialects }: Folded,
  place: number,
): string[] {
  const isAll = dialects.length === report.columns.length
  const where = isAll ? '' : ` (${dialects.join(', ')})`
  const { text, source } = scimRules[finding.rule]
  const first = `${place}. ${finding.verdict.toUpperCase()} ${checks.join(', ')}${where}: ${finding.outcome}`
  if (finding.verdict === 'not-run') return [first, `   ${finding.reason}`]
  return [
    first,
    ...whats.map((what) => `   ${what}`),
    `   ${finding.reason}`,
    `   Rule ${finding.rule}: ${text} (${source})`,
    ...(finding.advice === null ? [] : [`   Change: ${finding.advice}`]),
    ...shownExchanges(report, finding).flatMap((exchange) => {
      const [sent, came] = describeExchange(exchange)
      return [`   > ${sent}`, `   < ${came}`]
    }),
  ]
}

function recommendation(report: Report): string[] {
  const found = recommend(report)
  return found ? [`Recommended: ${found.dialect} (${found.reasons.join('; ')}).`] : []
}

function ending({ stopped, leftovers, exchanges }: Report): string[] {
  return [
    `${exchanges.length} ${exchanges.length === 1 ? 'request' : 'requests'}.`,
    ...(stopped ? [`Stopped before the end: ${stopped.message}`] : []),
    ...(leftovers.length === 0
      ? ['Everything that was made was removed.']
      : [
          `${leftovers.length} objects could not be removed:`,
          ...leftovers.map(
            ({ collection, id, name, reason }) => `  ${collection}/${id ?? '?'} ${name}: ${reason}`,
          ),
        ]),
  ]
}
