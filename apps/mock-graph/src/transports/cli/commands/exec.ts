import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Machine } from '../../../identity/managed-identity/machine.js'
import { clientEnvironment } from '../environment/client-environment.js'
import { keepInheritedOptions } from '../environment/inherited-options.js'
import { interceptEnvironment, withoutOtherAddresses } from '../environment/intercept-environment.js'
import { bypassInheritedProxy } from '../environment/own-machine.js'
import { warnOfTurbo } from '../environment/warn-of-turbo.js'
import type { ExecOptions } from '../options/parse-command.js'
import type { Io } from '../output/io.js'
import { prepareSignIn } from '../sign-in/prepare-sign-in.js'
import { runProgram } from './run-program.js'
import { serve } from './serve.js'

/** Serves a fresh fake while a program runs. Resolves with the program's exit code. Throws when it cannot start. */
export async function exec(options: ExecOptions, io: Io): Promise<number> {
  const { as, signIn, intercept } = options
  await using served = await serve({ ...options, machine: machineFor(options) }, io, io.err)
  await using azure = intercept ? await makeAzureDirectory() : undefined
  const { ready, log } = served
  await using prepared = await prepareSignIn(options, served)
  const variables = clientEnvironment(ready, signIn === undefined ? as : undefined)
  const given = {
    ...keepInheritedOptions(intercept ? interceptEnvironment(ready, variables) : variables, io.env),
    ...(intercept ? {} : bypassInheritedProxy(io.env)),
    ...(azure && { AZURE_CONFIG_DIR: azure.path }),
    ...prepared.variables,
  }
  const env = { ...(intercept ? withoutOtherAddresses(io.env) : io.env), ...given }
  const warning = warnOfTurbo([options.program, ...options.programArguments], Object.keys(given))
  if (warning) io.err(`mock-graph: ${warning}\n`)
  const code = await runProgram(options.program, options.programArguments, env, io)
  log.flush()
  return code
}

/** A program that signs in otherwise runs on a machine without an identity; a named one is the only one it has. */
const machineFor = ({ signIn, as }: ExecOptions): Partial<Machine> => {
  if (signIn !== 'managed-identity') return { identities: [] }
  return as === undefined ? {} : { identities: [as] }
}

/** Where the Azure CLI keeps who is signed in: in its usual place, the fake's accounts would be among the real ones. */
async function makeAzureDirectory() {
  const path = await mkdtemp(join(tmpdir(), 'mock-graph-azure-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
