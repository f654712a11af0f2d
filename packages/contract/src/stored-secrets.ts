import { expectStatus } from './answer.js'
import { secretsPath } from './paths.js'
import type { Stage } from './stage.js'

/** A secret as `GET` shows it. */
export type StoredSecret = { readonly key?: string; readonly value?: string }

export async function readSecrets(stage: Stage): Promise<readonly StoredSecret[]> {
  const answer = expectStatus(await stage.send('GET', await secretsPath(stage)), 200)
  return answer.json<{ value: StoredSecret[] }>().value
}

// The one that no empty value removes stays, where a put merges: github.com/microsoftgraph/msgraph-metadata/issues/347.
const removable = ['BaseAddress', 'SecretToken', 'SyncAll']

/** Removes what other cases put, whether a put replaces or merges. */
export async function clearSecrets(stage: Stage): Promise<void> {
  const body = { value: removable.map((key) => ({ key, value: '' })) }
  expectStatus(await stage.send('PUT', await secretsPath(stage), { body }), 204)
}
