import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMockGraph } from '@graph-sync/mock-graph'
import { startServer } from '@graph-sync/mock-graph/server'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('refused-and-mended.sh', import.meta.url))
const runnable =
  spawnSync('curl', ['--version']).status === 0 && spawnSync('bash', ['--version']).status === 0

test.skipIf(!runnable)('a refusal from the shell is explained and mended', async () => {
  const server = await startServer({ graph: createMockGraph(), port: 0 })
  const folder = mkdtempSync(join(tmpdir(), 'curl-example-'))
  try {
    const output = await run(folder, server.url)
    expect(output).toMatch(/"code":"UnknownError","message":"".*\}401/)
    expect(output).toContain('"reason":"not-owner"')
    expect(output).toContain('"applied":"make stranger-agent an owner of Contoso HR SCIM"')
    expect(output.trimEnd()).toMatch(/204$/)
  } finally {
    rmSync(folder, { recursive: true })
    await server.close()
  }
})

async function run(cwd: string, url: string): Promise<string> {
  const child = spawn('bash', [script], { cwd, env: { ...process.env, GRAPH_URL: url } })
  let output = ''
  for await (const chunk of child.stdout) output += chunk
  return output
}
