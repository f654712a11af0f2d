import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'sources-')), 'transports/command')
  await mkdir(folder, { recursive: true })
})
afterEach(async () => {
  await rm(join(folder, '../..'), { recursive: true })
})

const source = `// The trouble is in line 3.
export function fail(): never {
  throw new TypeError('It is broken.')
}
`

/** As the build leaves it: other lines than in the source, and a map beside it. */
async function writeBundle(name: string, withMap: boolean): Promise<string> {
  const options = {
    loader: 'ts',
    sourcemap: true,
    sourcefile: '../../src/trouble.ts',
    banner: '\n\n\n',
  } as const
  const { code, map } = await transform(source, options)
  const path = join(folder, name)
  await writeFile(path, code)
  if (withMap) await writeFile(`${path}.map`, map)
  return pathToFileURL(path).href
}

const nameSources = new URL('name-sources.ts', import.meta.url).href

/** The trace of its error, in a process of its own: a test runner gives modules other lines. */
async function traceOf(bundle: string): Promise<string> {
  const program = `
    import { nameSources } from ${JSON.stringify(nameSources)}
    import { fail } from ${JSON.stringify(bundle)}
    nameSources()
    try { fail() } catch (error) { console.log(error.stack) }`
  const words = ['--input-type=module', '--eval', program]
  return (await promisify(execFile)(process.execPath, words)).stdout
}

test('a trace names the source and its line', async () => {
  const trace = await traceOf(await writeBundle('mapped.js', true))
  expect(trace).toMatch(/^TypeError: It is broken\.\n {4}at fail \(file:.*\/src\/trouble\.ts:3:\d+\)\n/)
})

test('a trace without a map names the bundle', async () => {
  const trace = await traceOf(await writeBundle('unmapped.js', false))
  expect(trace).toMatch(/^TypeError: It is broken\.\n {4}at fail \(file:.*\/unmapped\.js:\d+:\d+\)\n/)
})
