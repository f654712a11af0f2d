import { scimRules } from '../../domain/provisioning/scim-rules.js'
import { escapeText } from '../../markup/escape-text.js'
import type { CheckResult } from '../check.js'
import type { Column, Report } from '../report/check-report.js'
import { describeExchange, shownExchanges } from '../report/shown-exchanges.js'
import { countVerdicts } from '../report/summary.js'

/** A report as CI services read it: a suite for each dialect, a case for each check. Warnings are passes with an output. */
export const renderJunit = (report: Report): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="check-scim">',
    ...report.columns.flatMap((column) => suite(report, column)),
    '</testsuites>',
    '',
  ].join('\n')

function suite(report: Report, column: Column): string[] {
  const { fail, 'not-run': notRun } = countVerdicts(column)
  const ending = endOf(report, column)
  const tests = column.results.length + ending.length
  return [
    `  <testsuite name="${attribute(`${report.target} ${column.dialect}`)}" tests="${tests}" failures="${fail}" skipped="${notRun}" errors="${ending.length}">`,
    ...column.results.flatMap((result) => testcase(report, column, result)),
    ...ending,
    '  </testsuite>',
  ]
}

/** What was not asked is skipped, which CI services take for no fault: that it was to be asked is one. */
const endOf = ({ stopped }: Report, { dialect }: Column): string[] =>
  stopped === null
    ? []
    : [
        `    <testcase classname="check-scim.${attribute(dialect)}" name="run: Every check is run"><error message="${attribute(`Stopped before the end: ${stopped.message}`)}"/></testcase>`,
      ]

function testcase(report: Report, { dialect }: Column, result: CheckResult): string[] {
  const { id, title, verdict, findings } = result
  const open = `    <testcase classname="check-scim.${attribute(dialect)}" name="${attribute(`${id}: ${title}`)}"`
  if (verdict === 'pass') return [`${open}/>`]
  const bad = findings.filter((one) => one.verdict === verdict)
  const text = bad
    .map((finding) => {
      const { text: rule, source } = scimRules[finding.rule]
      const shown = shownExchanges(report, finding).flatMap((one) => {
        const [sent, came] = describeExchange(one)
        return [`> ${sent}`, `< ${came}`]
      })
      return [
        `${finding.what}: ${finding.outcome}. ${finding.reason}`,
        `Rule ${finding.rule}: ${rule} (${source})`,
        ...(finding.advice ? [`Change: ${finding.advice}`] : []),
        ...shown,
      ].join('\n')
    })
    .join('\n\n')
  const message = attribute(`${bad[0]?.outcome}: ${bad[0]?.reason}`)
  const inner =
    verdict === 'fail'
      ? `<failure message="${message}">${clean(text)}</failure>`
      : verdict === 'not-run'
        ? `<skipped message="${message}"/>`
        : `<system-out>${clean(text)}</system-out>`
  return [`${open}>`, `      ${inner}`, '    </testcase>']
}

// What XML 1.0 cannot hold, written in whatever form.
const clean = (text: string) =>
  escapeText(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '?'))
const attribute = (text: string) => clean(text.replace(/\s+/g, ' '))
