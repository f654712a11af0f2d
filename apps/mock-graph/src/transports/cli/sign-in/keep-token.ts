import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file that is there until it is disposed of. */
export type KeptToken = AsyncDisposable & { readonly path: string }

/** Writes a token where only this user reads it, in a folder of its own. */
export async function keepToken(token: string): Promise<KeptToken> {
  const folder = await mkdtemp(join(tmpdir(), 'mock-graph-'))
  const path = join(folder, 'azure-identity-token')
  await writeFile(path, token, { mode: 0o600 })
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}
