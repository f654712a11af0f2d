import { version } from '../generated/version.js'
import { explainFailure } from './cli/commands/explain-failure.js'
import { checkScimHelp } from './cli/options/check-scim-help.js'
import { help } from './cli/options/help.js'
import type { CheckScimCommandOptions } from './cli/options/parse-check-scim.js'
import { type Command, helpOf, parseCommand } from './cli/options/parse-command.js'
import { provisionHelp } from './cli/options/provision-help.js'
import { UsageError } from './cli/options/usage-error.js'
import type { Io } from './cli/output/io.js'

export { type Io, processIo } from './cli/output/io.js'
export { nameSources } from './cli/output/name-sources.js'

const helps = { provision: provisionHelp, 'check-scim': checkScimHelp }

/**
 * Runs the command `mock-graph` and resolves with its exit code: 0 when it did its work, 1 when it could not, 2 when
 * the arguments are wrong; `exec` ends with the code of its program. What went wrong is said on stderr.
 *
 * @param argv The arguments after the name of the program.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const command = parseCommand(argv, io.env)
    if (command.kind === 'check-scim' || command.kind === 'provision') tellHowToStop(io)
    if (command.kind === 'help') io.out(command.of === undefined ? help : helps[command.of])
    else if (command.kind === 'version') io.out(`${version}\n`)
    else if (command.kind === 'check-scim') return await check(command.options, io)
    else if (command.kind === 'provision') {
      const { runProvision } = await import('./cli/commands/run-provision.js')
      return await runProvision(command.options, io)
    } else return await runFake(command, io)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const of = helpOf(argv)
    io.err(
      `mock-graph: ${error.message}\nRun mock-graph ${of === undefined ? '' : `${of} `}--help for all options.\n`,
    )
    return 2
  }
}

/** What a target was asked is waited for, which may take as long as `--timeout` says. */
function tellHowToStop({ stop, errIsTerminal, err }: Io): void {
  if (!errIsTerminal) return
  stop.addEventListener('abort', () =>
    err('\nmock-graph: stopping after the request under way; press Ctrl-C again to stop at once.\n'),
  )
}

async function runFake(command: Extract<Command, { kind: 'start' | 'exec' }>, io: Io): Promise<number> {
  try {
    // The engine is loaded only when it is needed, so that help comes at once.
    if (command.kind === 'exec') {
      const { exec } = await import('./cli/commands/exec.js')
      return await exec(command.options, io)
    }
    const { start } = await import('./cli/commands/start.js')
    await start(command.options, io)
    return 0
  } catch (error) {
    if (error instanceof UsageError) throw error
    io.err(`mock-graph: ${explainFailure(error, command.options)}\n`)
    return 1
  }
}

async function check(options: CheckScimCommandOptions, io: Io): Promise<number> {
  const { runCheckScim } = await import('./cli/commands/check-scim.js')
  try {
    return await runCheckScim(options, io)
  } catch (error) {
    // An address that is none, a schema without users, a file that cannot be written.
    if (error instanceof UsageError || !(error instanceof Error)) throw error
    io.err(`mock-graph: ${error.message}\n`)
    return 1
  }
}
