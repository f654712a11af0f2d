// npm run check: everything short of running the product. Each check is a command that anyone can run alone.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const upstream = '../shared/reference/check-slice.mjs'

const turbo = (tasks: string) => `node scripts/turbo.ts run ${tasks} --output-logs=errors-only`

const checks: [what: string, command: string][] = [
  ['format and lint', 'npm run --silent lint'],
  ['types', 'npm run --silent typecheck'],
  ['import map, generated files, documentation and tarballs', turbo('//#test:structure')],
  ['the slice and its plain copy', 'redocly lint'],
  ['unused code and dependencies', 'knip'],
  ['packages as they are published, and their types', turbo('check:package')],
  ['documentation of the entry points', 'node docs/api/run.ts'],
]
// The published facts about the API are not part of this repository; where they lie beside it, the slice is compared.
if (existsSync(`${root}${upstream}`)) {
  checks.push(['the slice against upstream', `node ${upstream} openapi/graph-sync.yaml --quiet`])
}

if (existsSync(`${root}.git`)) {
  checks.push(['the slice against the last release', 'node scripts/slice-diff/main.ts --released'])
}

// The linter of the slice would ask the registry whether it is the newest.
const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
const failed: string[] = []
for (const [what, command] of checks) {
  console.log(`\n▸ ${what}: ${command}`)
  if (spawnSync(command, { cwd: root, stdio: 'inherit', shell: true, env }).status !== 0) failed.push(what)
}
console.log(failed.length ? `\nFailed: ${failed.join(', ')}.` : `\nAll ${checks.length} checks passed.`)
process.exitCode = failed.length ? 1 : 0
