import { formatEntry } from '../../../journal/format-entry.js'
import type { JournalEntry } from '../../../journal/journal-entry.js'

export type RequestLog = { record(entry: JournalEntry): void; flush(): void }

/** One line per request. Lines of the same moment are written at once, since each write costs a system call. */
export function createRequestLog(write: (text: string) => void): RequestLog {
  let lines: string[] = []
  const flush = () => {
    if (lines.length > 0) write(`${lines.join('\n')}\n`)
    lines = []
  }
  return {
    record(entry) {
      if (lines.length === 0) setImmediate(flush)
      // Names come from whoever wrote them into the directory: none may start a line or paint the terminal.
      lines.push(formatEntry(entry).replace(/\p{Cc}/gu, '?'))
    },
    flush,
  }
}
