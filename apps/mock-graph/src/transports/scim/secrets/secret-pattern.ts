/**
 * Finds a secret in a text, however it is written: plain, in JSON, in a query or in HTML. One that is shorter than eight
 * characters is found only where no letter or digit touches it, since words are full of it; what ends an escape touches nothing.
 */
export function secretPattern(secret: string): RegExp {
  const characters = [...secret]
  const written = characters.map(anyForm).join('')
  if (secret.length >= shortest) return new RegExp(written, 'gu')
  const before = isWord(characters[0]) ? `(?:(?<!${word})|(?<=${escaped}))` : ''
  const after = isWord(characters.at(-1)) ? `(?!${word})` : ''
  return new RegExp(before + written + after, 'gu')
}

/** Of secrets that are hidden within words as well: a shorter one tells nobody anything there. */
const shortest = 8
const word = String.raw`[\p{L}\p{N}]`
const escaped = String.raw`\\[bfnrtv]|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|%[\da-fA-F]{2}`

const isWord = (character = '') => /[\p{L}\p{N}]/u.test(character)

function anyForm(character: string): string {
  // Nobody writes these in another way.
  if (/[\w.~-]/.test(character)) return literal(character)
  const inJson = [...Array(character.length).keys()]
    .map((index) => `\\\\+u${anyCase(character.charCodeAt(index).toString(16).padStart(4, '0'))}`)
    .join('')
  const inQuery = [...new TextEncoder().encode(character.toWellFormed())]
    .map((byte) => `%(?:25)*${anyCase(byte.toString(16).padStart(2, '0'))}`)
    .join('')
  const code = character.codePointAt(0) ?? 0
  const inHtml = [`#${code}`, `#[xX]0*${anyCase(code.toString(16))}`, ...(names[character] ?? [])]
  // Quotes, slashes and whatever else somebody likes to escape.
  const plain = character === '\\' ? '\\\\{1,4}' : `\\\\{0,8}${literal(character)}`
  return `(?:${plain}|${[inJson, inQuery, ...(short[character] ?? [])].join('|')}|&(?:amp;)*(?:${inHtml.join('|')});)`
}

const names: Readonly<Record<string, readonly string[]>> = {
  '&': ['amp'],
  '<': ['lt'],
  '>': ['gt'],
  '"': ['quot'],
  "'": ['apos'],
}
const short: Readonly<Record<string, readonly string[]>> = {
  ' ': [String.raw`\+`],
  '\b': [String.raw`\\+b`],
  '\f': [String.raw`\\+f`],
  '\t': [String.raw`\\+t`],
  '\n': [String.raw`\\+n`],
  '\r': [String.raw`\\+r`],
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const anyCase = (digits: string) => digits.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
