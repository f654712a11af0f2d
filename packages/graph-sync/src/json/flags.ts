// A set of flags is one text on the wire. Which one is for the service to say: what was read is written as it was.
const texts = new WeakMap<readonly unknown[], string>()

const split = (text: string) =>
  text
    .split(',')
    .map((flag) => flag.trim())
    .filter(Boolean)

/** The flags of a text, `Add,Update`, which is remembered for the array. */
export function readFlags(text: string): string[] {
  const flags = split(text)
  texts.set(flags, text)
  return flags
}

/** The text they were read from, if they are still the same flags; else one as the service writes it today, without blanks. */
export function writeFlags(flags: readonly string[]): string {
  const text = texts.get(flags) ?? ''
  const written = flags.join()
  return split(text).join() === written ? text : written
}
