import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { realHosts } from './hosts.ts'

/** Where the stand-in for the real service listens, inside the isolation. */
export const standInAddress = '127.0.0.2'

/** Set in the process that runs inside. */
export const isIsolated = () => process.env.CLIENTS_ISOLATED === '1'

// Root where it may be, or root of a namespace of its own.
const forms = [
  ['--mount', '--net'],
  ['--map-root-user', '--mount', '--net'],
]

const enter = `mount --bind "$1" /etc/hosts || exit 97
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null
shift
CLIENTS_ISOLATED=1 exec "$@"`

/** How this machine lets a process have a network and an /etc/hosts of its own; nothing, where it does not. */
export function findIsolation(): readonly string[] | undefined {
  const works = (form: readonly string[]) =>
    spawnSync('unshare', [
      ...form,
      '--',
      'sh',
      '-c',
      'ip link set lo up || ifconfig lo up; mount --bind /etc/hosts /etc/hosts',
    ]).status === 0
  return forms.find(works)
}

/**
 * Runs a program where no host is reachable but this one, and where the names of the real service lead to the
 * stand-in. Gives its exit code.
 */
export function runIsolated(form: readonly string[], folder: string, command: readonly string[]): number {
  const hosts = join(folder, 'hosts')
  const names = ['127.0.0.1 localhost', ...[...realHosts].map((host) => `${standInAddress} ${host}`)]
  writeFileSync(hosts, `${names.join('\n')}\n`)
  const { status } = spawnSync('unshare', [...form, '--', 'sh', '-c', enter, 'enter', hosts, ...command], {
    stdio: 'inherit',
  })
  return status ?? 1
}
