import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Runtime = { readonly name: string; readonly command: string; readonly flags: readonly string[] }

/** Where the runtimes besides Node are installed. */
const folder = fileURLToPath(new URL('../../../runtimes/', import.meta.url))

const bin = (name: string) => join(folder, 'node_modules/.bin', name)

export const runtimes: readonly Runtime[] = [
  { name: 'Node', command: process.execPath, flags: [] },
  {
    name: 'Deno',
    command: bin('deno'),
    // Nothing is fetched: modules come from node_modules, and the network is this machine.
    flags: [
      'run',
      '--no-remote',
      '--no-lock',
      '--no-prompt',
      '--allow-read',
      '--allow-env',
      '--allow-net=127.0.0.1',
    ],
  },
  { name: 'Bun', command: bin('bun'), flags: ['--no-install'] },
]

/** Why a runtime cannot be tried, if it cannot. */
export const reasonToSkip = ({ name, command }: Runtime): string | undefined =>
  existsSync(command) ? undefined : `${name} is not installed; npm ci --prefix runtimes does it`
