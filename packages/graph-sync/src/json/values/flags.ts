import { texts } from '../texts.js'

const split = (text: string): string[] => text.match(/[^\s,]+/g) ?? []

/** The flags of a text, `Add,Update`. */
export function readFlags(text: string): string[] {
  const flags = split(text)
  texts.set(flags, text)
  return flags
}

/** The text they were read from while they are still these flags, and otherwise one without blanks, as the service writes it. */
export function writeFlags(flags: readonly string[]): string {
  const text = texts.get(flags) ?? ''
  return split(text).join() === flags.join() ? text : flags.join()
}
