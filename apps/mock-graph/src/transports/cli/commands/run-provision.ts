import { provision } from '../../provision/provision.js'
import { CannotProvision } from '../../provision/run/open-run.js'
import type { ProvisionOptions } from '../options/parse-provision.js'
import type { Io } from '../output/io.js'
import { CannotWrite } from '../output/output-file.js'

/** Provisions into a SCIM endpoint. Resolves with the exit code; why nobody can be provisioned is said on stderr. */
export async function runProvision(options: ProvisionOptions, io: Io): Promise<number> {
  try {
    return await provision(options, io)
  } catch (error) {
    const isSeed = error instanceof Error && error.name === 'SeedFileError'
    if (!isSeed && !(error instanceof CannotProvision) && !(error instanceof CannotWrite)) throw error
    const why = isSeed ? `The seed ${options.seed} cannot be used:\n${error.message}` : error.message
    // It may quote what an endpoint answered.
    io.err(`mock-graph: ${why.replace(/(?!\n)\p{Cc}/gu, '?')}\n`)
    return 1
  }
}
