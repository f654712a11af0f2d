import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo')

/** Runs turbo with these words, in the open: it tells nobody that it ran. Returns its exit code. */
export function runTurbo(...words: readonly string[]): number {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
  return spawnSync(process.execPath, [turbo, ...words], { cwd: root, env, stdio: 'inherit' }).status ?? 1
}
