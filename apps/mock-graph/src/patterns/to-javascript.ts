import { blockNamed } from './unicode-blocks.js'

// What .NET means by these, in JavaScript's sets of characters.
const sets: Readonly<Record<string, string>> = {
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
  s: String.raw`[\t\n\v\f\r\u0085\p{Z}]`,
  S: String.raw`[^\t\n\v\f\r\u0085\p{Z}]`,
  w: String.raw`[\p{L}\p{Mn}\p{Nd}\p{Pc}]`,
  W: String.raw`[^\p{L}\p{Mn}\p{Nd}\p{Pc}]`,
}

// Places, and characters that JavaScript names otherwise.
const others: Readonly<Record<string, string>> = {
  A: String.raw`(?<![\s\S])`,
  Z: String.raw`(?![\s\S])`,
  z: String.raw`(?![\s\S])`,
  a: String.raw`\x07`,
  e: String.raw`\x1B`,
}

const known = /\\(?:[bBnrtfv]|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|k<\w+>|k'\w+'|\d+)/y
const category = /\\([pP])\{([\w-]+)\}/y
const options = /\(\?([ims]*)(?:-([ims]*))?:/y
const quantifier = /\{\d+(?:,\d*)?\}/y

/**
 * A .NET pattern for JavaScript's flag `v`, which knows all of Unicode and classes that are taken away from each other.
 * Undefined for what is no pattern. Throws `PatternError` for a block of Unicode that is not known.
 *
 * @param isDotAll Is a dot all there is, by the option `s`? Default: no.
 */
export function toJavaScript(pattern: string, isDotAll = false): string | undefined {
  // What a dot is in each group that is open. Written out, since Node 22 knows no options of groups.
  const dots = [isDotAll]
  let result = ''
  for (let index = 0; index < pattern.length; ) {
    const character = pattern.charAt(index)
    const isAll = dots.at(-1) ?? isDotAll
    if (character === '(') dots.push(isDotAllIn(pattern, index, isAll))
    if (character === ')') dots.pop()
    const step = character === '[' ? readClass(pattern, index) : outside(pattern, index, isAll)
    if (!step) return undefined
    result += step[1]
    index += step[0]
  }
  return result
}

type Step = readonly [read: number, written: string]

function isDotAllIn(pattern: string, index: number, isOutside: boolean): boolean {
  const [, on = '', off = ''] = at(options, pattern, index) ?? []
  return on.includes('s') || (isOutside && !off.includes('s'))
}

/** What opens a group with options, but for that of the dot. */
function optionsAt(pattern: string, index: number): Step | undefined {
  const [found, on = '', off = ''] = at(options, pattern, index) ?? []
  if (found === undefined) return undefined
  const [left, taken] = [on, off].map((letters) => letters.replaceAll('s', ''))
  return [found.length, `(?${left}${taken ? `-${taken}` : ''}:`]
}

function outside(pattern: string, index: number, isDotAll: boolean): Step | undefined {
  const character = pattern.charAt(index)
  if (character === '(') return groupAt(pattern, index)
  if (character === '\\') return escapeAt(pattern, index)
  if (character === '{') {
    const [found] = at(quantifier, pattern, index) ?? []
    return found ? [found.length, found] : [1, '\\{']
  }
  // In .NET a dot is all but \n; JavaScript leaves out three more.
  if (character === '.') return [1, isDotAll ? String.raw`[\s\S]` : String.raw`[^\n]`]
  return [1, character === ']' || character === '}' ? `\\${character}` : character]
}

function groupAt(pattern: string, index: number): Step | undefined {
  if (!pattern.startsWith("(?'", index)) return optionsAt(pattern, index) ?? [1, '(']
  const end = pattern.indexOf("'", index + 3)
  return end < 0 ? undefined : [end + 1 - index, `(?<${pattern.slice(index + 3, end)}>`]
}

function escapeAt(pattern: string, index: number): Step | undefined {
  const letter = pattern.charAt(index + 1)
  const set = sets[letter] ?? others[letter]
  if (set) return [2, set]
  const [named, sign, name = ''] = at(category, pattern, index) ?? []
  if (named) return [named.length, propertyOf(sign === 'P', name)]
  const [found] = at(known, pattern, index) ?? []
  if (found) return [found.length, found.replace(/'(\w+)'/, '<$1>')]
  // A letter that says nothing is an error in .NET; anything else stands for itself.
  return letter === '' || /\w/.test(letter) ? undefined : [2, literal(letter)]
}

function propertyOf(isOutside: boolean, name: string): string {
  const block = blockNamed(name)
  if (!block) return `\\${isOutside ? 'P' : 'p'}{${name}}`
  return `[${isOutside ? '^' : ''}\\u${block[0]}-\\u${block[1]}]`
}

/** A class of characters: a bracket right behind its beginning is one of them, and `-[…]` takes others away. */
function readClass(pattern: string, start: number): Step | undefined {
  let index = start + 1
  const isOutside = pattern.charAt(index) === '^'
  if (isOutside) index++
  let written = ''
  const first = index
  while (index < pattern.length) {
    if (pattern.charAt(index) === ']' && index > first) {
      const whole = isOutside ? `[^${written}]` : `[${written}]`
      return [index + 1 - start, whole]
    }
    if (pattern.startsWith('-[', index)) {
      const less = readClass(pattern, index + 1)
      if (!less || pattern.charAt(index + 1 + less[0]) !== ']') return undefined
      const from = isOutside ? `[^${written}]` : `[${written}]`
      return [index + 2 + less[0] - start, `[${from}--${less[1]}]`]
    }
    const item = rangeAt(pattern, index)
    if (!item) return undefined
    written += item[1]
    index += item[0]
  }
  return undefined
}

/** One character or set of a class, or a range of characters. */
function rangeAt(pattern: string, index: number): Step | undefined {
  const from = memberAt(pattern, index)
  if (!from) return undefined
  const dash = index + from[0]
  const next = pattern.charAt(dash + 1)
  if (pattern.charAt(dash) !== '-' || next === '' || next === ']' || next === '[') return from
  const to = memberAt(pattern, dash + 1)
  // A set begins no range: the dash behind it is a character.
  if (!to || isSet(from[1])) return to && from
  return isSet(to[1]) ? undefined : [from[0] + 1 + to[0], `${from[1]}-${to[1]}`]
}

function memberAt(pattern: string, index: number): Step | undefined {
  const character = pattern.charAt(index)
  if (character !== '\\') return [character.length, literal(character)]
  // In a class it is the backspace.
  return pattern.charAt(index + 1) === 'b' ? [2, '\\b'] : escapeAt(pattern, index)
}

const isSet = (written: string) => /^(?:\[|\\[pP])/.test(written)

/** A character that stands for itself, in and out of classes. */
const literal = (character: string) =>
  /[\^$\\.*+?()[\]{}|/&\-!#%,:;<=>@`~]/.test(character)
    ? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
    : character

function at(expression: RegExp, text: string, index: number): RegExpExecArray | null {
  expression.lastIndex = index
  return expression.exec(text)
}
