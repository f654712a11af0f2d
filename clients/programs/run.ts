// node run.ts NAME: runs a program of this folder, as anyone would who wrote it.
import { runProgram } from './run-program.ts'

await runProgram(process.argv[2] ?? '')
