import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Installs a folder that has a lock of its own, unless that is done. Ends the process when it fails. */
export function installApart(folder: URL): void {
  const changed = (file: string) => statSync(new URL(file, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return
  const { status } = spawnSync('npm', ['ci', '--prefix', fileURLToPath(folder), '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(1)
}
