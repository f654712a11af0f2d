import { formatExchange } from '../../../exchanges/format-exchange.js'
import type { KeptExchange } from '../../../exchanges/kept-exchange.js'
import { formatEntry } from '../../../journal/format-entry.js'
import type { JournalEntry } from '../../../journal/journal-entry.js'

export type RequestLog = {
  record(entry: JournalEntry): void
  recordExchange(exchange: KeptExchange): void
  flush(): void
}

/** One line per request, from outside and to targets. Lines of the same moment are written at once, since each write costs a system call. */
export function createRequestLog(write: (text: string) => void): RequestLog {
  let lines: string[] = []
  const flush = () => {
    if (lines.length > 0) write(`${lines.join('\n')}\n`)
    lines = []
  }
  const add = (line: string) => {
    if (lines.length === 0) setImmediate(flush)
    // Names come from whoever wrote them into the directory: none may start a line or paint the terminal.
    lines.push(line.replace(/\p{Cc}/gu, '?'))
  }
  return {
    record: (entry) => add(formatEntry(entry)),
    recordExchange: (exchange) => add(formatExchange(exchange)),
    flush,
  }
}
