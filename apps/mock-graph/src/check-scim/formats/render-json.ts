import { scimRules } from '../../domain/provisioning/scim-rules.js'
import type { Report } from '../report/check-report.js'
import { recommend } from '../report/recommend.js'
import { countVerdicts, isPassed } from '../report/summary.js'

/** A report for programs: everything that was asked, found and said. */
export const renderJson = (report: Report): string => {
  const { columns, ...rest } = report
  const shown = {
    passed: isPassed(report),
    recommended: recommend(report),
    ...rest,
    columns: columns.map((column) => ({
      dialect: column.dialect,
      counts: countVerdicts(column),
      results: column.results,
    })),
    rules: scimRules,
  }
  return `${JSON.stringify(shown, null, 2)}\n`
}
