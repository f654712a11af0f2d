import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './needs.ts'
import type { Need } from './row.ts'

/** The version of what a client needs, or what to do to have it. */
export type Found = { readonly version: string } | { readonly missing: string }

/** Looks for an npm package beside the programs or in the workspace, or asks a program for its version. */
export function find(need: Need): Found {
  if ('package' in need) {
    const folder = ['clients', '.']
      .map((one) => join(root, one, 'node_modules', need.package))
      .find(existsSync)
    if (!folder) return { missing: `npm ci --prefix clients` }
    return { version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version }
  }
  const [program = '', ...words] = need.version
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8', timeout: 60_000 })
  const version = /\d+(\.\d+)+(b\d+)?/.exec(stdout ?? '')?.[0]
  return status === 0 && version ? { version } : { missing: need.get }
}
