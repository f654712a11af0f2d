import { readCheckedFile, SeedFileError } from '../../../directory/seed-file/seed-file.js'
import { checkFaultRules } from '../../../faults/check-rules.js'
import type { MockGraphOptions } from '../../../mock-graph.js'

type Rules = NonNullable<MockGraphOptions['faults']>

/** Reads fault rules from a YAML or JSON file. Throws with every problem of them, each with its line. */
export async function readFaultFile(path: string): Promise<Rules> {
  try {
    return (await readCheckedFile(path, checkFaultRules, 'write a list of rules')) as Rules
  } catch (error) {
    if (!(error instanceof SeedFileError)) throw error
    throw new Error(`The fault rules ${path} cannot be used:\n${error.message}`)
  }
}
