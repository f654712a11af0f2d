import { readFile } from 'node:fs/promises'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { checkSeed, type SeedProblem } from '../seed/seed.js'
import type { Seed } from '../seed/seed-shape.js'
import { findBrokenAliases, locate } from './yaml-position.js'

/** A seed file that cannot be read, or what is wrong in it. */
export class SeedFileError extends Error {
  override readonly name = 'SeedFileError'

  /** `problems`: one line each, `file:line:column: message`, the first in the file first. The message shows ten. */
  constructor(readonly problems: readonly string[]) {
    const hidden = problems.length - 10
    super([...problems.slice(0, 10), ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('\n'))
  }
}

/** Reads a seed from a YAML or JSON file. Throws {@link SeedFileError} when it is missing or anything in it is wrong. */
export const readSeedFile = async (path: string): Promise<Seed> =>
  (await readCheckedFile(path, checkSeed, 'write a list of tenants, or start without a seed')) as Seed

/**
 * Reads a YAML or JSON file. Throws {@link SeedFileError} when it is missing or anything in it is wrong.
 *
 * @param check Finds what is wrong in its value.
 * @param instead What to do about an empty file.
 */
export async function readCheckedFile(
  path: string,
  check: (value: unknown) => readonly SeedProblem[],
  instead: string,
): Promise<unknown> {
  const text = await readText(path)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const malformed = findMalformed(document)
  if (malformed.length > 0) throw new SeedFileError(write(malformed, path, lines))
  const value: unknown = document.toJS({ maxAliasCount: -1 })
  const problems =
    value === null
      ? [{ offset: 0, message: `the file is empty; ${instead}` }]
      : check(value).map((problem) => findingOf(problem, document))
  if (problems.length > 0) throw new SeedFileError(write(problems, path, lines))
  return value
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = (code && unreadable[code]) ?? message
    throw new SeedFileError([`${path}: ${reason}`])
  }
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'no permission to read this file',
}

type Finding = { readonly offset: number; readonly message: string }

/** What is wrong as YAML. A warning counts: an unknown tag would silently leave plain text. */
const findMalformed = (document: Document.Parsed): Finding[] => [
  ...[...document.errors, ...document.warnings].map(({ pos: [offset], message }) => ({ offset, message })),
  ...findBrokenAliases(document).map(({ offset, name }) => ({
    offset,
    message: `no anchor &${name} stands before *${name}`,
  })),
]

/** What is wrong in what the YAML says. */
const findingOf = ({ steps, path, message }: SeedProblem, document: Document.Parsed): Finding => ({
  offset: locate(document, steps),
  message: path ? `${path}: ${message}` : message,
})

function write(findings: readonly Finding[], path: string, lines: LineCounter): string[] {
  const inOrder = findings.toSorted((one, other) => one.offset - other.offset)
  return inOrder.map(({ offset, message }) => {
    const { line, col } = lines.linePos(offset)
    // An empty file has no first line for the counter.
    return `${path}:${line || 1}:${col || 1}: ${message}`
  })
}
