import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reasonToSkip, runtimes } from './runtimes.js'

const preload = import.meta.resolve('@graph-sync/mock-graph/register')
const mockGraph = fileURLToPath(
  new URL('../bin/mock-graph.js', import.meta.resolve('@graph-sync/mock-graph')),
)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preload-'))
})
afterAll(() => rm(folder, { recursive: true }))

const program = `const { status } = await fetch('https://graph.microsoft.com/v1.0/me')
console.log('answered', status)
`
const run = async (command: string, words: readonly string[], text: string) => {
  const file = join(folder, 'app.mjs')
  await writeFile(file, text)
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    const options = { env: { ...process.env, NO_COLOR: '1' }, timeout: 50_000 }
    execFile(command, [...words, file], options, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

describe.each(runtimes.filter(({ name }) => name !== 'Node'))('$name', (runtime) => {
  const reason = reasonToSkip(runtime)
  const flags = runtime.name === 'Deno' ? ['run', '--allow-all', '--no-lock'] : []

  test.skipIf(reason)(
    `refuses the preload at once, and says what works${reason ? ` (skipped: ${reason})` : ''}`,
    async () => {
      // It would not get as far as to ask.
      const { code, out, err } = await run(runtime.command, flags, `import '${preload}'\nconsole.log('ran')`)
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain(
        `@graph-sync/mock-graph/register works in Node only, and ${runtime.name} would reach the real service. Run the program by: mock-graph exec --intercept -- ${runtime.name.toLowerCase()} `,
      )
    },
  )

  test.skipIf(reason)(
    `reaches the fake under exec --intercept${reason ? ` (skipped: ${reason})` : ''}`,
    async () => {
      const words = [mockGraph, 'exec', '--intercept', '--', runtime.command, ...flags]
      expect(await run(process.execPath, words, program)).toMatchObject({ code: 0, out: 'answered 401\n' })
    },
  )
})
