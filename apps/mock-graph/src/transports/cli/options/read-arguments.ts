import { type ParseArgsConfig, parseArgs } from 'node:util'
import { findNearest } from '../../../directory/seed-problems/find-nearest.js'
import { UsageError } from './usage-error.js'

/** Reads the arguments of a command that has options of its own and nothing else. Throws {@link UsageError}. */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  argv: readonly string[],
  options: O,
) {
  try {
    const { values } = parseArgs({ args: [...argv], options, allowPositionals: false })
    refuseEmpty(values)
    return values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const unknown = unknownIn(error)
    const stray = strayIn(error)
    if (stray !== undefined) {
      const advice = /^https?:/.test(stray) ? `. Write --target ${stray}` : ''
      throw new UsageError(`${command} takes options only, so ${stray} cannot stand there${advice}.`)
    }
    if (unknown === undefined) throw unreadable(error)
    throw new UsageError(
      `There is no option ${unknown} of ${command}.${suggest(
        unknown,
        Object.keys(options).map((name) => `--${name}`),
      )}`,
    )
  }
}

/** The option that Node's reader did not know, where that was the trouble. */
export const unknownIn = (error: TypeError): string | undefined =>
  /^Unknown option '(-[^']+)'/.exec(error.message)?.[1]

/** The argument that is no option, where that was the trouble. */
const strayIn = (error: TypeError): string | undefined =>
  /^Unexpected argument '(.+)'\. /s.exec(error.message)?.[1]

/** Any other trouble of the reader; where there is nothing to add, in its own words. */
export function unreadable({ message }: TypeError): UsageError {
  const missing = /^Option '(?:-\w, )?(--[^ ']+) <value>' argument missing/.exec(message)?.[1]
  if (missing !== undefined) return new UsageError(`${missing} takes a value, which is missing.`)
  const needless = /^Option '(?:-\w, )?(--[^ ']+)' does not take an argument/.exec(message)?.[1]
  if (needless !== undefined) return new UsageError(`${needless} takes no value.`)
  return new UsageError(message.replaceAll('\n', ' '))
}

/** Throws {@link UsageError} for an option without a value, such as one of a variable that is not set. */
export function refuseEmpty(values: Readonly<Record<string, unknown>>): void {
  const empty = Object.keys(values).find((name) => [values[name]].flat().includes(''))
  if (empty !== undefined) throw new UsageError(`--${empty} is empty: give it a value, or leave it out.`)
}

/** A sentence about the option that was probably meant; empty where none is near. */
export function suggest(option: string, known: readonly string[]): string {
  const nearest = findNearest(option, known)
  return nearest ? ` Did you mean ${nearest}?` : ''
}
