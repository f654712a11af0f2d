import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What `mock-graph start --json` prints when it is ready, so far as this example reads it. */
export type Ready = {
  graphUrl: string
  tenantId: string
  apps: { name: string; clientId: string; clientSecret: string }[]
  users: { name: string; id: string; userPrincipalName: string; password: string }[]
}

/** Starts `mock-graph start --scim` on a free port, as a program of its own. Dispose of it to stop it. */
export async function startEntra(): Promise<AsyncDisposable & { ready: Ready }> {
  const cli = fileURLToPath(new URL('../bin/mock-graph.js', import.meta.resolve('@graph-sync/mock-graph')))
  const child = spawn(process.execPath, [cli, 'start', '--scim', '--port', '0', '--json', '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    return {
      ready: JSON.parse(line),
      async [Symbol.asyncDispose]() {
        child.kill()
        await once(child, 'exit')
      },
    }
  }
  throw new Error('It ended before it was ready.')
}
