import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is read of a `package.json`. */
export type Manifest = {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly description?: string
  readonly license?: string
  readonly keywords?: readonly string[]
}

export type PublishedPackage = {
  /** Below the root of the workspace, with `/`. */
  readonly folder: string
  readonly manifest: Manifest
  /** The file that `npm pack` writes. */
  readonly tarball: string
}

/** The packages of the workspace that are published: those that are not private. */
export function listPublishedPackages(root: string): PublishedPackage[] {
  return globSync('{packages,apps}/*/package.json', { cwd: root })
    .map((file) => {
      const manifest: Manifest = JSON.parse(readFileSync(join(root, file), 'utf8'))
      const tarball = `${manifest.name.slice(1).replace('/', '-')}-${manifest.version}.tgz`
      return { folder: dirname(file).replaceAll('\\', '/'), manifest, tarball }
    })
    .filter(({ manifest }) => !manifest.private)
}
