// npm test, test:unit, test:contract: the named tasks, or all tests, by turbo, which runs again only what a change can have
// touched. Options go to turbo. The last line sums up, what was given back unchanged included.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runTurbo } from './run-turbo.ts'
import { forgetResults, sumResults } from './sum-results.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)
const isOption = (word: string) => word.startsWith('-')
const named = words.filter((word) => !isOption(word))
const ofTheRoot = ['//#test:structure', '//#test:clients', '//#test:peers']
const all = words.some((word) => word.startsWith('--filter')) ? ['test'] : ['test', ...ofTheRoot]
const tasks = named.length > 0 ? named : all

forgetResults(root)
const options = ['--continue=always', '--output-logs=new-only', '--concurrency=2', ...words.filter(isOption)]
const code = runTurbo('run', ...tasks, ...options)
const { passed, failed, skipped } = sumResults(root)
// Something that is no test, such as a build, may have failed.
const failures = code !== 0 && failed === 0 ? 1 : failed
const summary = `${passed} passed, ${failures} failed, ${skipped} skipped`
mkdirSync(new URL('../.vitest', import.meta.url), { recursive: true })
writeFileSync(new URL('../.vitest/summary.txt', import.meta.url), `${summary}\n`)
console.log(summary)
process.exitCode = code
