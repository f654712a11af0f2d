import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const fake = import.meta.resolve('@graph-sync/mock-graph')
const entry = import.meta.resolve('@graph-sync/mock-graph/msw')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interception-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a program to its end. One that does not end by itself is killed, and has no exit code. */
async function run(text: string, ...options: string[]) {
  const file = join(folder, 'program.mjs')
  await writeFile(file, text)
  return new Promise<{ code: unknown; out: string; err: string }>((done) => {
    execFile(process.execPath, [...options, file], { timeout: 40_000 }, (error, out, err) =>
      done({ code: error ? error.code : 0, out, err }),
    )
  })
}

const listening = `import { Agent, get } from 'node:https'
import { createMockGraph } from '${fake}'
import { setupMockGraph } from '${entry}'
const mock = setupMockGraph(createMockGraph())
mock.listen()
const url = 'https://graph.microsoft.com/v1.0/me'
const ask = (agent) => new Promise((done, fail) => get(url, { agent }, (answer) => {
  console.log(answer.statusCode)
  answer.resume().on('end', done)
}).on('error', fail))
`

describe('a process ends by itself, whether it closed or not', () => {
  test.each([
    ['without a request', ''],
    ['after fetch', 'console.log((await fetch(url)).status)'],
    ['after a connection', 'await ask()'],
    ['after one that is kept', 'await ask(new Agent({ keepAlive: true }))'],
  ])('%s', async (_, asking) => {
    const out = asking && '401\n'
    expect(await run(listening + asking)).toEqual({ code: 0, out, err: '' })
    expect(await run(`${listening}${asking}\nmock.close()`)).toEqual({ code: 0, out, err: '' })
  })
})

test('a page is told that this works in Node only', async () => {
  const manifest = new URL(import.meta.resolve('@graph-sync/mock-graph/package.json'))
  const { exports } = JSON.parse(await readFile(manifest, 'utf8'))
  const doorOfPages = new URL(exports['./msw'].browser, manifest)
  const { code, out, err } = await run(`import { handlers, setupMockGraph } from '${doorOfPages}'
console.log(typeof handlers)
setupMockGraph({})`)
  expect([code, out]).toEqual([1, 'function\n'])
  expect(err).toContain('setupMockGraph works in Node only. In a browser: setupWorker(...handlers(fake))')
})
