import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { runContract } from '@graph-sync/contract'
import type { MockGraph } from '@graph-sync/mock-graph'
import { expect, test } from 'vitest'
import { startFake } from './started-fake.ts'

const namesIn = ({ world }: MockGraph) =>
  [...world.tenants.values()]
    .flatMap(({ applications, servicePrincipals }) => [
      ...applications.values(),
      ...servicePrincipals.values(),
    ])
    .map(({ displayName }) => displayName)

test('what a killed run left is removed at the start of the next one', { timeout: 60_000 }, async () => {
  await using fake = await startFake()
  const run = spawn(process.execPath, [fileURLToPath(new URL('crashing-run.ts', import.meta.url))], {
    env: { ...process.env, ...fake.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(run.stdout, 'data')
  const made = String(line).trim()
  const ended = once(run, 'exit')
  run.kill('SIGKILL')
  await ended
  expect(namesIn(fake.graph).filter((name) => name === made)).toHaveLength(2)

  await runContract({ environment: fake.environment, cases: [] })
  expect(namesIn(fake.graph)).not.toContain(made)
})
