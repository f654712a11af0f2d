import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The modules that come with a bundled program: those it imports from the start, with what they import. */
export function modulesOf(
  folder: string,
  name = 'program.js',
  found = new Map<string, string>(),
): Map<string, string> {
  if (found.has(name)) return found
  const code = readFileSync(join(folder, name), 'utf8')
  found.set(name, code)
  for (const other of readdirSync(folder)) {
    if (new RegExp(`(from|import)\\s*["']\\./${other}["']`).test(code)) modulesOf(folder, other, found)
  }
  return found
}

/** Bytes that are loaded before such a program can make its call, gzipped. */
export const weigh = (folder: string): number =>
  [...modulesOf(folder).values()].reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0)
