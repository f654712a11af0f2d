// node run.ts NAME: runs a program below this folder, as anyone would who wrote it.
import { runProgram } from './run-program.ts'

await runProgram(process.argv[2] ?? '')
