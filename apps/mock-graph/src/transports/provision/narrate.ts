import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import { fitLine } from '../cli/output/fit-line.js'
import type { Io } from '../cli/output/io.js'
import { describeEntry, outcomeOf } from './report/outcome.js'

/** Tells of a run as it goes: a line for each object, or a bar on a terminal, where only failures and warnings get a line. */
export type Narrator = {
  /** Tells of entries of the log. */
  tell(entries: readonly ProvisioningLogEntry[]): void
  /** Takes the bar away. */
  end(): void
}

/** @param total How many objects there are. */
export function narrate(
  io: Io,
  total: number,
  shown: (line: string, entry: ProvisioningLogEntry) => string,
): Narrator {
  const seen = new Set<string>()
  const line = (entry: ProvisioningLogEntry) =>
    // Names come from a file: none may start a line or paint the terminal.
    shown(describeEntry(entry), entry).replace(/\p{Cc}/gu, '?')
  if (!io.outIsTerminal) {
    return {
      tell: (entries) => {
        for (const entry of entries) io.out(`${line(entry)}\n`)
      },
      end: () => {},
    }
  }
  return {
    tell: (entries) => {
      for (const entry of entries) {
        seen.add(entry.source.id)
        if (outcomeOf(entry) === 'failed' || entry.status === 'warning') io.out(`${clear}${line(entry)}\n`)
        io.out(clear + fitLine(`${bar(seen.size, total)} ${line(entry)}`, io.columns))
      }
    },
    end: () => {
      if (seen.size > 0) io.out(clear)
    },
  }
}

const clear = '\r\u001b[K'
const width = 20

function bar(done: number, total: number): string {
  const filled = Math.round((Math.min(done, total) / Math.max(total, 1)) * width)
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${Math.min(done, total)}/${total}`
}
