import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from './needs.ts'
import type { RunningFake } from './ways.ts'

/** The fake that the preload is told of, for as long as it is not disposed of. */
export async function startFake(folder: string): Promise<AsyncDisposable & { readonly ready: RunningFake }> {
  const words = ['start', '--port', '0', '--json', '--quiet']
  const child = spawn(process.execPath, [`${root}apps/mock-graph/bin/mock-graph.js`, ...words], {
    env: { PATH: process.env.PATH, MOCK_GRAPH_HOME: join(folder, 'mock-graph') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill()
  process.once('exit', end)
  // Each connection that a client breaks off is told of there, and each cell tells it better.
  let said = ''
  child.stderr.on('data', (part) => {
    said = `${said}${part}`.slice(0, 2000)
  })
  const [line] = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`The fake ended with ${code}; is it built? ${said}`)),
    ),
  ])
  const ready: RunningFake = JSON.parse(line)
  const close = async () => {
    process.off('exit', end)
    end()
    if (child.exitCode === null) await once(child, 'exit')
  }
  return { ready, [Symbol.asyncDispose]: close }
}
