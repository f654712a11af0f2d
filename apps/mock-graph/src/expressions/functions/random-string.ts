import { unfit } from '../evaluate/expression-value.js'

const numbers = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
// Windows' password complexity policy, to which the reference points.
const special = '~!@#$%^&*_-+=`|\\(){}[]:;"\'<>,.?/'

export type RandomStringOptions = {
  readonly length: number
  readonly numbers: number
  readonly special: number
  readonly upper: number
  readonly lower: number
  /** Characters that must not occur. */
  readonly avoid: string
}

/** A text with at least so many of each kind of character. Special ones occur only where they are asked for. */
export function randomString(options: RandomStringOptions, random: () => number): string {
  const { length, avoid } = options
  const kinds: readonly (readonly [letters: string, least: number])[] = [
    [numbers, options.numbers],
    [special, options.special],
    [upper, options.upper],
    [lower, options.lower],
  ]
  if (kinds.some(([, least]) => least < 0)) throw unfit('no minimum may be negative')
  const least = kinds.reduce((sum, [, count]) => sum + count, 0)
  if (length < least || length > 256) throw unfit(`Length must be between ${least} and 256 and is ${length}`)
  const draw = (letters: string) => pick(without(letters, avoid), random)
  const characters = kinds.flatMap(([letters, count]) => Array.from({ length: count }, () => draw(letters)))
  while (characters.length < length) characters.push(draw(numbers + upper + lower))
  return shuffle(characters, random).join('')
}

const without = (letters: string, avoid: string) => [...letters].filter((letter) => !avoid.includes(letter))

function pick(letters: readonly string[], random: () => number): string {
  const letter = letters[Math.floor(random() * letters.length)]
  if (letter === undefined) throw unfit('CharactersToAvoid leaves no character to choose')
  return letter
}

function shuffle(characters: string[], random: () => number): string[] {
  for (let index = characters.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const moved = characters[index] ?? ''
    characters[index] = characters[other] ?? ''
    characters[other] = moved
  }
  return characters
}
