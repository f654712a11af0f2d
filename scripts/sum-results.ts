import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** How many tests passed, failed and were skipped. */
export type Sum = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** What is read of a report that vitest writes as JSON. */
type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { status: string }[]
  }[]
}

const reports = ['.vitest/*.json', '{apps,packages,examples}/*/.vitest/*.json']

/** Removes the reports of earlier runs, so that none of them is counted. */
export function forgetResults(root: string): void {
  for (const file of globSync(reports, { cwd: root })) rmSync(join(root, file))
}

/** Adds up the reports of all packages. A file that failed without a test that did, as it could not be loaded, is one failure. */
export function sumResults(root: string): Sum {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const file of globSync(reports, { cwd: root })) {
    const report: Report = JSON.parse(readFileSync(join(root, file), 'utf8'))
    sum.passed += report.numPassedTests
    sum.skipped += report.numPendingTests + report.numTodoTests
    sum.failed += report.numFailedTests + report.testResults.filter(couldNotRun).length
  }
  return sum
}

const couldNotRun = ({ status, assertionResults }: Report['testResults'][number]) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
