import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What `mock-graph start --json` prints when it is ready, so far as this example reads it. */
export type Ready = {
  graphUrl: string
  authorityHost: string
  tenantId: string
  apps: { name: string; clientId: string; clientSecret: string | null; grants: string[] }[]
  users: { name: string; userPrincipalName: string; password: string; directoryRoles: string[] }[]
  servicePrincipals: { displayName: string; id: string }[]
}

/** Starts the fake on a free port, as a program of its own. Dispose of it to stop it. */
export async function startFake(): Promise<AsyncDisposable & { ready: Ready }> {
  const cli = fileURLToPath(new URL('../bin/mock-graph.js', import.meta.resolve('@graph-sync/mock-graph')))
  const child: ChildProcess = spawn(process.execPath, [cli, 'start', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (!child.stdout) throw new Error('The fake has no standard output.')
  for await (const line of createInterface({ input: child.stdout })) {
    return {
      ready: JSON.parse(line),
      async [Symbol.asyncDispose]() {
        child.kill()
        await once(child, 'exit')
      },
    }
  }
  throw new Error('The fake ended before it was ready.')
}
