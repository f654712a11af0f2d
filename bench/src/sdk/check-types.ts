import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { WrongAnswer } from '../wrong-answer.ts'
import type { Candidate } from './candidates.ts'

const run = promisify(execFile)
// Not by its name: the package exports only its API.
const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url))

// What a new project has; the same for all. No types of Node: they would weigh on every side alike.
const options = [
  ...['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions'],
  ...['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom,dom.iterable'],
]

/** Milliseconds from the start of the compiler to its end, for a program that must have no error. */
export async function checkTypes({ file }: Candidate): Promise<number> {
  const started = performance.now()
  await run(process.execPath, [compiler, ...options, fileURLToPath(file)]).catch(
    ({ stdout }: { stdout: string }) => {
      throw new WrongAnswer(`${file.pathname.split('/').at(-1)} has errors: ${stdout}`)
    },
  )
  return performance.now() - started
}
