// npm run build: by tsc, a file for each module, for the entry points; the command by esbuild. docs/decisions/0029 says why.
import { execFileSync } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderNotices } from '../../../scripts/render-notices.ts'
import { bundleCommand } from './bundle-command.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
// Beside dist until it is whole, so that no file outlives its source and a build that fails changes nothing.
const next = `${dist}-${process.pid}`

try {
  execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', next], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const { inlined } = await bundleCommand(root, next)
  writeFileSync(join(next, 'transports/command/THIRD-PARTY-NOTICES.txt'), renderNotices(inlined))
  rmSync(dist, { recursive: true, force: true })
  renameSync(next, dist)
} catch (error) {
  // The compiler has said what is wrong.
  if (!(error instanceof Error && 'status' in error)) throw error
  process.exitCode = 1
} finally {
  rmSync(next, { recursive: true, force: true })
}
