import { ExpressionError } from '../expression-error.js'
import type { Comparator } from './syntax.js'

export type Token = { readonly position: number } & (
  | { readonly kind: 'attribute' | 'variable'; readonly name: string }
  | { readonly kind: 'text' | 'number'; readonly value: string | number; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'comparator'; readonly operator: Comparator }
  | { readonly kind: '(' | ')' | ',' | '&' | 'end' }
)

const blank = /\s*/y
const name = /[A-Za-z_]\w*/y
const number = /&H[0-9A-F]+|-?\d+(?:\.\d+)?/iy
const variable = /%([A-Za-z][\w.]*)%/y
const comparator = /<>|>=|<=|[=<>]/y

/** Cuts an expression into tokens, an `end` last. Throws {@link ExpressionError} for what is no token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = position
    return pattern.exec(text)
  }
  for (;;) {
    position += match(blank)?.[0].length ?? 0
    if (position >= text.length) return [...tokens, { kind: 'end', position }]
    const start = position
    const [read, token] = readToken(match, text, position)
    position = start + read
    tokens.push({ ...token, position: start })
  }
}

type Bare = Token extends infer Each ? (Each extends Token ? Omit<Each, 'position'> : never) : never

function readToken(
  match: (pattern: RegExp) => RegExpExecArray | null,
  text: string,
  position: number,
): [length: number, token: Bare] {
  const character = text[position]
  if (character === '(' || character === ')' || character === ',') return [1, { kind: character }]
  if (character === '[') return readAttribute(text, position)
  if (character === '"') return readText(text, position)
  const digits = match(number)?.[0]
  if (digits) return [digits.length, { kind: 'number', value: toNumber(digits), text: digits }]
  const word = match(name)?.[0]
  if (word) return [word.length, { kind: 'name', name: word }]
  const found = match(variable)
  if (found) return [found[0].length, { kind: 'variable', name: found[1] ?? '' }]
  const sign = match(comparator)?.[0]
  if (sign) return [sign.length, { kind: 'comparator', operator: sign as Comparator }]
  if (character === '&') return [1, { kind: '&' }]
  throw new ExpressionError('parsing', `Unexpected character '${character}'.`, position)
}

/** SCIM paths bring brackets of their own: `[emails[type eq "work"].value]`. */
function readAttribute(text: string, start: number): [number, Bare] {
  let depth = 0
  for (let index = start; index < text.length; index++) {
    if (text[index] === '[') depth++
    if (text[index] === ']') depth--
    if (depth > 0) continue
    const attribute = text.slice(start + 1, index).trim()
    if (attribute === '') throw new ExpressionError('parsing', 'Expected the name of an attribute.', start)
    return [index + 1 - start, { kind: 'attribute', name: attribute }]
  }
  throw new ExpressionError('parsing', 'The name of the attribute is not closed: expected ].', start)
}

// Only `\\` and `\"` are documented; any other backslash is taken to mean itself.
function readText(text: string, start: number): [number, Bare] {
  let value = ''
  for (let index = start + 1; index < text.length; index++) {
    const character = text.charAt(index)
    const next = text.charAt(index + 1)
    if (character === '"') {
      return [index + 1 - start, { kind: 'text', value, text: text.slice(start, index + 1) }]
    }
    const escaped = character === '\\' && (next === '"' || next === '\\')
    value += escaped ? next : character
    if (escaped) index++
  }
  throw new ExpressionError('parsing', 'The text is not closed: expected ".', start)
}

const toNumber = (digits: string) =>
  /^&H/i.test(digits) ? Number.parseInt(digits.slice(2), 16) : Number(digits)
