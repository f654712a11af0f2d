import { readBacktracking } from './backtracking-pattern.js'
import { readLinear } from './linear-pattern.js'
import { numberGroups } from './number-groups.js'
import { type Pattern, PatternError } from './pattern.js'
import { findStoppable } from './stoppable.js'

/** As long as an expression may be (Entra's reference for writing expressions). */
const longest = 10_000

// A comment, `(?#…)`, or what may look as if it had one within: an escape, a class of characters.
const remark = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?#[^)]*\)/gs

/**
 * Reads a pattern that somebody else wrote, in the language of .NET: linear where that can be, else with an engine that
 * is stopped when its time is up. docs/decisions/0038 says why. Throws {@link PatternError}.
 *
 * @param run What stops the second one. Default: what there is.
 */
export function compilePattern(pattern: string, run = findStoppable()): Pattern {
  if (pattern.length > longest) throw new PatternError(`is longer than ${longest} characters`)
  const plain = withoutRemarks(pattern)
  const found = readLinear(plain) ?? readBacktracking(plain, run)
  if (!found) throw new PatternError('is not a regular expression')
  return numberGroups(plain, found)
}

const withoutRemarks = (pattern: string) =>
  pattern.includes('(?#')
    ? pattern.replaceAll(remark, (text) => (text.startsWith('(?#') ? '' : text))
    : pattern
