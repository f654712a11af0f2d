import { readFile } from 'node:fs/promises'
import type { Schema } from '../../../domain/provisioning/schema.js'
import { explainFile } from './explain-file.js'
import { UsageError } from './usage-error.js'

/**
 * Reads the schema of a job as Graph gives it, or one inside the object that some tools export it in. Throws
 * {@link UsageError} for what is none.
 */
export async function readSchemaFile(path: string): Promise<Partial<Schema>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(explainFile(error, `The file ${path} of --schema`, 'read'))
  })
  const found = findSchema(text)
  if (found) return found
  throw new UsageError(
    `${path} holds no schema of a job: save the answer of GET …/synchronization/jobs/{id}/schema, which has synchronizationRules and directories.`,
  )
}

function findSchema(text: string): Partial<Schema> | undefined {
  try {
    const json = JSON.parse(text.replace(/^\uFEFF/, ''))
    return [json, json?.schema].find((one) => one?.synchronizationRules?.length > 0)
  } catch {
    return undefined
  }
}
