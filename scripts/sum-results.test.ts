import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetResults, sumResults } from './sum-results.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sum-results-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test('adds up the reports of the root and of every package', () => {
  report('.vitest/structure.json', { numPassedTests: 3 })
  report('packages/client/.vitest/unit.json', { numPassedTests: 5, numFailedTests: 1 })
  report('packages/client/.vitest/contract.json', { numPendingTests: 2 })
  report('examples/jobs/.vitest/examples.json', { numPassedTests: 7, numTodoTests: 1 })
  expect(sumResults(root)).toEqual({ passed: 15, failed: 1, skipped: 3 })
})

test('counts a file that could not be loaded, and no failed test twice', () => {
  const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
  const unreadable = { status: 'failed', assertionResults: [] }
  report('apps/fake/.vitest/unit.json', { numFailedTests: 1, testResults: [failed, unreadable] })
  expect(sumResults(root)).toEqual({ passed: 0, failed: 2, skipped: 0 })
})

test('counts nothing of an earlier run', () => {
  report('apps/fake/.vitest/unit.json', { numPassedTests: 4 })
  forgetResults(root)
  expect(sumResults(root)).toEqual({ passed: 0, failed: 0, skipped: 0 })
})

function report(file: string, content: object) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  const nothing = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  }
  writeFileSync(join(root, file), JSON.stringify({ ...nothing, ...content }))
}
