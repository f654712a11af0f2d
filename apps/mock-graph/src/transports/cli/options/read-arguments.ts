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
    return parseArgs({ args: [...argv], options, allowPositionals: false }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const unknown = unknownIn(error)
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

/** Any other trouble of the reader, in its own words. */
export const unreadable = (error: TypeError): UsageError =>
  new UsageError(error.message.replaceAll('\n', ' '))

/** A sentence about the option that was probably meant; empty where none is near. */
export function suggest(option: string, known: readonly string[]): string {
  const nearest = findNearest(option, known)
  return nearest ? ` Did you mean ${nearest}?` : ''
}
