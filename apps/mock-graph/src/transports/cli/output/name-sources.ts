import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Lets stack traces speak of our sources and not of the bundle that the command is. A map is read when a trace first
 * needs it: Node's own way reads all of them at the start, for 8 MB that hardly any run has use for.
 */
export function nameSources(): void {
  const maps = new Map<string, SourceMap | undefined>()
  const mapOf = (url: string) => {
    if (!maps.has(url)) maps.set(url, readMap(url))
    return maps.get(url)
  }
  Error.prepareStackTrace = (error, frames) => {
    const lines = frames.map((frame) => `\n    at ${nameSource(String(frame), mapOf)}`)
    return Error.prototype.toString.call(error) + lines.join('')
  }
}

/** A frame names a module by its URL, a script by its path. */
function nameSource(frame: string, mapOf: (url: string) => SourceMap | undefined): string {
  return frame.replace(
    /([^\s()]+\/transports\/command\/[\w.-]+\.js):(\d+):(\d+)/,
    (whole, place: string, line: string, column: string) => {
      const url = place.startsWith('file:') ? place : pathToFileURL(place).href
      const entry = mapOf(url)?.findEntry(Number(line) - 1, Number(column) - 1)
      if (!entry || !('originalSource' in entry)) return whole
      const source = new URL(entry.originalSource, url).href
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
    },
  )
}

/** A trace is worth more without its sources than not at all. */
function readMap(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8')))
  } catch {
    return undefined
  }
}
