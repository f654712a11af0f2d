/// <reference types="node" />
import { fileSystem } from '../file-system.js'
import type { Ledger, LedgerEntry } from './ledger.js'

type Line = { readonly pid: number } & (
  | { readonly made: LedgerEntry; readonly gone?: undefined }
  | { readonly gone: string; readonly made?: undefined }
)

/** In the state directory of this user. */
export function defaultLedgerFile(environment: Record<string, string | undefined>): string {
  const { join, homedir } = fileSystem()
  const state = environment.XDG_STATE_HOME ?? join(homedir(), '.local', 'state')
  return join(state, 'graph-sync', 'contract-ledger.jsonl')
}

/**
 * A ledger in a file: one line of JSON for each thing noted or forgotten, only ever appended, so that it survives a
 * kill at any moment and can be shared by runs that go on at the same time.
 */
export function fileLedger(file: string): Ledger {
  const { appendFile, mkdir, dirname } = fileSystem()
  const append = async (line: Line) => {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await appendFile(file, `\n${JSON.stringify(line)}\n`, { mode: 0o600, flush: true })
  }
  return {
    note: (made) => append({ pid: process.pid, made }),
    forget: (gone) => append({ pid: process.pid, gone }),
    async leftovers() {
      const left = new Map<string, Line & { readonly made: LedgerEntry }>()
      for (const line of readLines(await readIfThere(file))) {
        if (line.made) left.set(line.made.displayName, line)
        else left.delete(line.gone)
      }
      return [...left.values()]
        .filter(({ pid }) => pid === process.pid || !isRunning(pid))
        .map(({ made }) => made)
    },
  }
}

// A kill while writing leaves half a line: it is passed over, and the next append begins a line of its own.
function readLines(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Line]
    } catch {
      return []
    }
  })
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await fileSystem().readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
