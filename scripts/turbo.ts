// turbo as every script of this workspace starts it.
import { runTurbo } from './run-turbo.ts'

process.exitCode = runTurbo(...process.argv.slice(2))
