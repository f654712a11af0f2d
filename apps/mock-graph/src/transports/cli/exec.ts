import { clientEnvironment } from './client-environment.js'
import { interceptEnvironment } from './intercept-environment.js'
import type { Io } from './io.js'
import type { ExecOptions } from './parse-command.js'
import { runProgram } from './run-program.js'
import { serve } from './serve.js'

/** Serves a fresh fake while a program runs. Resolves with the program's exit code. Throws when it cannot start. */
export async function exec(options: ExecOptions, io: Io): Promise<number> {
  await using served = await serve(options, io, io.err)
  const { ready, log } = served
  const variables = clientEnvironment(ready, options.as)
  const env = {
    ...io.env,
    ...(options.intercept ? interceptEnvironment(ready, variables, io.env) : variables),
  }
  const code = await runProgram(options.program, options.programArguments, env, io)
  log.flush()
  return code
}
