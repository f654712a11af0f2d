// npm run docs: writes the documentation of every entry point into docs/api/out. Any warning fails it.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { installApart } from '../../scripts/install-apart.ts'

// TypeDoc is not in the workspace: it needs an older TypeScript than the one here.
const here = new URL('.', import.meta.url)
installApart(here)
const { status } = spawnSync(
  process.execPath,
  ['node_modules/typedoc/bin/typedoc', '--options', 'typedoc.config.js', '--logLevel', 'Warn'],
  { cwd: fileURLToPath(here), stdio: 'inherit' },
)
process.exitCode = status ?? 1
