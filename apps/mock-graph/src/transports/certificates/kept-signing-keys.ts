import { join } from 'node:path'
import {
  exportSigningKeys,
  generateSigningKeys,
  importSigningKeys,
  type SigningKeys,
} from '../../identity/keys/signing-keys.js'
import { keepOnce } from './kept-file.js'
import { makeDirectory } from './make-directory.js'
import { stateDirectory } from './state-directory.js'

/** The keys that sign the tokens of this install, so that a token outlives a restart. Made when first asked for. */
export async function keptSigningKeys(directory: string = stateDirectory()): Promise<SigningKeys> {
  await makeDirectory(directory)
  const path = join(directory, 'signing-keys.json')
  const text = await keepOnce(path, async () =>
    JSON.stringify(exportSigningKeys(await generateSigningKeys())),
  )
  try {
    return await importSigningKeys(JSON.parse(text))
  } catch (cause) {
    throw new Error(
      `${path} holds no signing keys of mock-graph, and was left untouched. Remove it where it is no file of yours, and new ones are made; or name another directory in MOCK_GRAPH_HOME.`,
      { cause },
    )
  }
}
