import type { Verdict } from '../finding.js'
import type { Column, Report } from './check-report.js'

/** How many checks of a column ended how. */
export function countVerdicts({ results }: Column): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, fail: 0, warn: 0, 'not-run': 0 }
  for (const { verdict } of results) counts[verdict]++
  return counts
}

/** Whether nothing failed and everything was asked. */
export const isPassed = ({ columns, stopped }: Report): boolean =>
  stopped === null && columns.every(({ results }) => results.every(({ verdict }) => verdict !== 'fail'))

export const verdictAt = ({ results }: Column, id: string): Verdict | null =>
  results.find((one) => one.id === id)?.verdict ?? null
