import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const generated = new URL('packages/graph-sync/src/generated/', root)

/** Where the fingerprints of the slice and of the client generated from it are kept. */
export const stampFile = new URL('packages/graph-sync/generated.stamp.json', root)

export type Stamp = { slice: string; client: string }

/** Fingerprints of the slice and of every generated client file, so that a plain test sees either drift. */
export function computeStamp(): Stamp {
  const client = createHash('sha256')
  for (const file of clientFiles()) client.update(`${file}\n`).update(textOf(new URL(file, generated)))
  return { slice: sha256(textOf(new URL('openapi/graph-sync.yaml', root))), client: client.digest('hex') }
}

/** What Kiota wrote, without the tables that lie beside it. */
export function clientFiles(): string[] {
  return readdirSync(generated, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(generated.pathname.length).replace(/^\//, ''))
    .filter((file) => file !== 'clouds.ts')
    .sort()
}

// A checkout on Windows may have CRLF; the fingerprint must not depend on it.
const textOf = (file: URL) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
