// npm run bench             measures for about three minutes and writes RESULTS.md
// npm run bench -- --quick  a look of half a minute; writes nothing
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The peers are not in the workspace, so that nobody installs them who only builds it.
const here = fileURLToPath(new URL('.', import.meta.url))
const changed = (file) => statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  const { status } = spawnSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(1)
}
await import('./src/bench.ts')
