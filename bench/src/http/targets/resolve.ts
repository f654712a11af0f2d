import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { resolve } = createRequire(import.meta.url)

/** A file in an installed package, also one that its `exports` do not name. */
export function inPackage(name: string, file: string): string {
  const folder = resolve.paths(name)?.find((each) => existsSync(join(each, name, 'package.json')))
  if (folder === undefined) throw new Error(`${name} is not installed: run npm install here and in the root.`)
  return join(folder, name, file)
}

/** A file beside a module. */
export const beside = (module: string, file: string): string => fileURLToPath(new URL(file, module))
