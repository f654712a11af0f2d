import { provision } from '../../provision/provision.js'
import { CannotProvision } from '../../provision/run/open-run.js'
import type { ProvisionOptions } from '../options/parse-provision.js'
import type { Io } from '../output/io.js'

/** Provisions into a SCIM endpoint. Resolves with the exit code; why nobody can be provisioned is said on stderr. */
export async function runProvision(options: ProvisionOptions, io: Io): Promise<number> {
  try {
    return await provision(options, io)
  } catch (error) {
    const isSeed = error instanceof Error && error.name === 'SeedFileError'
    if (!isSeed && !(error instanceof CannotProvision)) throw error
    io.err(
      isSeed
        ? `mock-graph: The seed ${options.seed} cannot be used:\n${error.message}\n`
        : `mock-graph: ${error.message}\n`,
    )
    return 1
  }
}
