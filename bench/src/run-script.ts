import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { WrongAnswer } from './wrong-answer.ts'

const run = promisify(execFile)

/** Runs a script of the bench in a process of its own; returns the number that it prints. */
export async function runScript(script: URL, ...argv: readonly string[]): Promise<number> {
  const [figure = Number.NaN] = await runForFigures(script, ...argv)
  return figure
}

/** The same of one that prints several, each on a line. */
export async function runForFigures(script: URL, ...argv: readonly string[]): Promise<number[]> {
  const { stdout } = await run(process.execPath, [fileURLToPath(script), ...argv]).catch(
    ({ stderr }: { stderr: string }) => {
      throw new WrongAnswer(
        `${argv.join(' ')} failed: ${/\w*(Error|WrongAnswer): .*/.exec(stderr)?.[0] ?? stderr}`,
      )
    },
  )
  return stdout.trim().split('\n').map(Number)
}
