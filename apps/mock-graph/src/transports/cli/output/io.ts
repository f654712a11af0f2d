import { isErrno } from '../../certificates/kept-file.js'
import { explainFile } from '../options/explain-file.js'

/** What a command talks to, so that tests can listen. */
export type Io = {
  /** Writes text to stdout as it is. */
  out(text: string): void
  /** Writes text to stderr as it is. */
  err(text: string): void
  readonly env: NodeJS.ProcessEnv
  /** Does stdout go to a terminal, where a line can be written over? Default: no. */
  readonly outIsTerminal?: boolean
  /** Does somebody watch stderr? Only then progress is told there. Default: no. */
  readonly errIsTerminal?: boolean
  /** How many columns a line of the terminal has. Default: 80. */
  readonly columns?: number
  /** Aborted when the command should end; the reason is the signal that said so. */
  readonly stop: AbortSignal
}

/** The streams, environment and signals of this process. A second signal ends it at once. */
export function processIo(): Io {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(130)
      stopping.abort(signal)
    })
  }
  process.stdout.on('error', (error) => {
    // Whoever read the output is gone, as in `mock-graph | head`.
    stopping.abort()
    if (isErrno(error, 'EPIPE')) return
    process.stderr.write(`mock-graph: ${explainFile(error, 'The output', 'written')}\n`)
    process.once('exit', () => {
      process.exitCode ||= 1
    })
  })
  // What nobody can be told ends nothing.
  process.stderr.on('error', () => {})
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    // One that is dumb can take no line back.
    outIsTerminal: process.stdout.isTTY === true && process.env.TERM !== 'dumb',
    errIsTerminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    get columns() {
      const { COLUMNS } = process.env
      return (Number(COLUMNS) || process.stdout.columns || process.stderr.columns) ?? 80
    },
    stop: stopping.signal,
  }
}
