import { expandReplacement } from '../../patterns/expand-replacement.js'
import { type Match, type PatternBudget, PatternError, spanOf } from '../../patterns/pattern.js'
import type { Arguments } from '../evaluate/arguments.js'
import { isEmpty, unfit, type Value } from '../evaluate/expression-value.js'
import { type ExpressionFunction, optional, required } from './expression-function.js'
import { readPattern } from './read-pattern.js'

/**
 * `Replace`, which does one of five things, depending on what it is given. The parameters have the names of Graph's
 * `functions()`; in Entra's reference they are oldValue, regexPattern, regexGroupName, replacementValue,
 * replacementAttributeName and template.
 */
export const replace: ExpressionFunction = {
  parameters: [
    required('source'),
    optional('Find'),
    optional('RegularExpression'),
    optional('RegularExpressionGroupName'),
    optional('Replacement'),
    optional('ReplacementPropertyName'),
    optional('Template'),
  ],
  evaluate: (args, { patterns }) => {
    const find = args.optionalText(1)
    const pattern = args.optionalText(2)
    if (pattern !== undefined) return replaceByPattern(args, pattern, patterns)
    if (find === undefined) throw unfit('it needs Find or RegularExpression')
    if (find === '') throw unfit('Find must not be empty')
    const template = args.optionalText(6)
    if (template !== undefined) return exchange(template, find, args.text(0))
    const replacement = args.optionalText(4)
    if (replacement === undefined) throw unfit('it needs Replacement or Template')
    return exchange(args.text(0), find, replacement)
  },
}

/** Longer than what `evaluate` lets through. */
const longest = 2_000_000

function exchange(text: string, find: string, replacement: string): string {
  const parts = text.split(find)
  if ((parts.length - 1) * replacement.length > longest) throw unfit('the text is too long')
  return parts.join(replacement)
}

function replaceByPattern(args: Arguments, pattern: string, budget: PatternBudget): Value {
  const source = args.text(0)
  const group = args.optionalText(3)
  const replacement = args.optionalText(4)
  const matchesIn = (text: string) => find(pattern, text, budget)
  if (replacement !== undefined) {
    return group === undefined
      ? assemble(source, matchesIn(source), (match) => [
          match.spans[0],
          expandReplacement(replacement, source, match),
        ])
      : assemble(source, matchesIn(source), (match) => [spanOf(match, group), replacement])
  }
  if (group === undefined) throw unfit('it needs Replacement or RegularExpressionGroupName')
  if (!isEmpty(source)) return source
  const other = args.text(5)
  const [match] = matchesIn(other)
  const span = match && spanOf(match, group)
  return span ? other.slice(...span) : null
}

function find(pattern: string, text: string, budget: PatternBudget): Match[] {
  try {
    return readPattern(pattern).matchesIn(text, budget)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    throw unfit(`"${pattern}" ${error.message}`)
  }
}

type Exchange = readonly [Match['spans'][number], replacement: string]

/** The text with something else in places that stand one behind the other. */
function assemble(text: string, matches: readonly Match[], change: (match: Match) => Exchange): string {
  let [length, copied] = [0, 0]
  const parts: string[] = []
  for (const match of matches) {
    const [span, replacement] = change(match)
    if (!span) continue
    parts.push(text.slice(copied, span[0]), replacement)
    copied = span[1]
    length += replacement.length
    if (length > longest) throw unfit('the text is too long')
  }
  return parts.join('') + text.slice(copied)
}
