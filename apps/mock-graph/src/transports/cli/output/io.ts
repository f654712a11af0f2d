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
  // Whoever read the output is gone, as in `mock-graph | head`.
  process.stdout.on('error', () => stopping.abort())
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    stop: stopping.signal,
  }
}
