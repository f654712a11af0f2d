import { blockNamed } from './unicode-blocks.js'

// What .NET means by these, which is more than ASCII.
const classes: Readonly<Record<string, string>> = {
  d: String.raw`\p{Nd}`,
  s: String.raw`\t\n\v\f\r\x{85}\p{Z}`,
  w: String.raw`\p{L}\p{Mn}\p{Nd}\p{Pc}`,
}

// How a class begins: a bracket right there is one of its characters.
const beginning = /\[\^?\]?/y
const property = /\\([pP])\{([\w-]+)\}/y
const quotedName = /\(\?'(\w+)'/y

/**
 * A .NET pattern as RE2 writes it: `\d`, `\s` and `\w` know all of Unicode, `\u00e9` is `\x{00e9}`, `(?'name'…)` is
 * `(?<name>…)`. Whatever else RE2 does not know stays, for it to refuse. Undefined for classes that are taken away from each
 * other, which it would take in another sense. Throws {@link PatternError} for a block of Unicode that is not known.
 */
export function toRe2(pattern: string): string | undefined {
  let result = ''
  let inClass = false
  for (let index = 0; index < pattern.length; ) {
    if (inClass && pattern.startsWith('-[', index)) return undefined
    const [read, written] = inClass ? insideClass(pattern, index) : outsideClass(pattern, index)
    if (written === ']') inClass = false
    else if (!inClass && pattern.charAt(index) === '[') inClass = true
    result += written
    index += read
  }
  return result
}

type Step = [read: number, written: string]

function outsideClass(pattern: string, index: number): Step {
  if (pattern.charAt(index) === '\\') return escapeAt(pattern, index, (set) => `[${set}]`)
  for (const start of [beginning, quotedName]) start.lastIndex = index
  const opened = beginning.exec(pattern)
  if (opened) return [opened[0].length, opened[0]]
  const named = quotedName.exec(pattern)
  if (named) return [named[0].length, `(?<${named[1]}>`]
  return [1, pattern.charAt(index) === ']' ? '\\]' : pattern.charAt(index)]
}

function insideClass(pattern: string, index: number): Step {
  const character = pattern.charAt(index)
  if (character === '\\') return escapeAt(pattern, index, (set) => set)
  // RE2 would take `[[:` as the beginning of a class of POSIX, which .NET does not have.
  return [1, character === '[' ? '\\[' : character]
}

/** `\p{Name}`, which RE2 has for categories and scripts. */
function namedAt(pattern: string, index: number) {
  property.lastIndex = index
  return property.exec(pattern) ?? []
}

function escapeAt(pattern: string, index: number, enclose: (set: string) => string): Step {
  const letter = pattern.charAt(index + 1)
  const set = classes[letter.toLowerCase()]
  const alone = enclose('') !== ''
  if (set && letter === letter.toLowerCase()) return [2, enclose(set)]
  if (set && alone) return [2, `[^${set}]`]
  const [named, sign, name = ''] = namedAt(pattern, index)
  const block = blockNamed(name)
  if (named && block) {
    const range = `\\x{${block[0]}}-\\x{${block[1]}}`
    if (sign === 'p') return [named.length, enclose(range)]
    if (alone) return [named.length, `[^${range}]`]
  }
  // The last place of all: what is said of `$` in docs/decisions/0038 is said of this.
  if (letter === 'Z' && alone) return [2, String.raw`\z`]
  const code = letter === 'u' && /^[0-9A-Fa-f]{4}$/.test(pattern.slice(index + 2, index + 6))
  if (code) return [6, `\\x{${pattern.slice(index + 2, index + 6)}}`]
  return [2, pattern.slice(index, index + 2)]
}
