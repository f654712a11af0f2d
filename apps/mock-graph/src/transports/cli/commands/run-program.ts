import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { isErrno } from '../../certificates/kept-file.js'
import type { Io } from '../output/io.js'

/**
 * Runs a program with our own streams. Resolves with its exit code, as a shell would tell it: 128 and the number of
 * the signal that ended it, 127 when there is no such program, 126 when it cannot be run. Passes on the signal by
 * which we are told to stop, and does not outlive us.
 */
export async function runProgram(
  program: string,
  programArguments: readonly string[],
  env: NodeJS.ProcessEnv,
  io: Pick<Io, 'err' | 'stop'>,
): Promise<number> {
  const child = spawn(program, programArguments, { env, stdio: 'inherit' })
  const killChild = () => child.kill('SIGKILL')
  const passOn = () => {
    const signal = isSignal(io.stop.reason) ? io.stop.reason : 'SIGTERM'
    // A terminal sends it to every program in the foreground itself; twice would make many break off at once.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  process.once('exit', killChild)
  io.stop.addEventListener('abort', passOn, { once: true })
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('spawn', () => io.stop.aborted && passOn())
      child.once('error', reject)
      child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
    })
  } catch (error) {
    const missing = isErrno(error, 'ENOENT')
    io.err(
      missing
        ? `mock-graph: There is no program ${program}.\n`
        : `mock-graph: ${program} cannot be run: ${error instanceof Error ? error.message : error}\n`,
    )
    return missing ? 127 : 126
  } finally {
    process.off('exit', killChild)
    io.stop.removeEventListener('abort', passOn)
  }
}

const isSignal = (reason: unknown): reason is NodeJS.Signals =>
  typeof reason === 'string' && reason in constants.signals
