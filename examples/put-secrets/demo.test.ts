import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { callers } from './callers.ts'

const demo = fileURLToPath(new URL('demo.ts', import.meta.url))

test('the demo shows every caller with the verdict to expect', { timeout: 30_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo], { encoding: 'utf8' })
  expect(stderr).toBe('')
  for (const { name } of callers) expect(stdout).toContain(name)
  expect(stdout).toContain(`All ${callers.length} verdicts are as expected.`)
  expect(status).toBe(0)
})
