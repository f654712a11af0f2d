import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { bundleCommand } from '../../build/bundle-command.js'

const root = join(import.meta.dirname, '../..')

/** The command, bundled from the sources that are tested. */
export async function makeCommand(): Promise<AsyncDisposable & { readonly url: string }> {
  const dist = join(root, `dist-of-test-${process.pid}`)
  await bundleCommand(root, dist)
  return {
    url: pathToFileURL(join(dist, 'transports/command/cli.js')).href,
    [Symbol.asyncDispose]: async () => rmSync(dist, { recursive: true, force: true }),
  }
}

export type Started = {
  readonly origin: string
  readonly exited: Promise<{ readonly code: number | null }>
  signal(name: NodeJS.Signals): void
  kill(): Promise<void>
}

/** Starts the command on a free port, and waits until it is ready. Rejects with what it says when it ends before. */
export async function startCommand(url: string, argv: readonly string[], home: string): Promise<Started> {
  const script = `const { run, processIo } = await import('${url}')
    process.exitCode = await run(process.argv.slice(1), processIo())`
  const line = ['start', '--port', '0', '--json', '--quiet', ...argv]
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', ...line], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MOCK_GRAPH_HOME: home },
  })
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => ({ code: code ?? null }))
  const { graphUrl } = JSON.parse(await readLine(child)) as { graphUrl: string }
  return {
    origin: graphUrl,
    exited,
    signal: (name) => child.kill(name),
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

async function readLine({ stdout, stderr }: ChildProcess): Promise<string> {
  const said: string[] = []
  stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  for await (const line of createInterface({ input: stdout as NodeJS.ReadableStream })) return line
  throw new Error(said.join(''))
}
