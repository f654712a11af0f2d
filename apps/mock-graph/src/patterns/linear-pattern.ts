import { type Matcher, RE2JS } from 're2js'
import { type Match, type Pattern, type PatternBudget, PatternError, type Span } from './pattern.js'
import { toRe2 } from './to-re2.js'

// A repeated part is copied so many times; far above what patterns say, far below what takes seconds to prepare.
const mostCopies = 50_000

/**
 * The pattern in an engine whose work grows with the text and not with its possibilities; `undefined` for what such an
 * engine cannot do: look around, refer back, take one class from another, or be endlessly large. Throws
 * {@link PatternError} for what is not known here.
 */
export function readLinear(pattern: string): Pattern | undefined {
  if (copiesIn(pattern) > mostCopies) return undefined
  const written = toRe2(pattern)
  if (written === undefined) return undefined
  let expression: RE2JS
  try {
    expression = RE2JS.compile(written)
  } catch {
    return undefined
  }
  const size = expression.programSize()
  const names = Object.entries(expression.namedGroups())
  return {
    fits: (text, budget) => {
      spend(budget, size, text.length)
      return expression.test(text)
    },
    matchesIn: (text, budget) => {
      const matches: Match[] = []
      const matcher = expression.matcher(text)
      // A search may look at all that is left, so many of them cost more than the text is long.
      for (let from = 0; ; from = matcher.end()) {
        spend(budget, size, text.length - from)
        if (!matcher.find()) return matches
        matches.push(readMatch(matcher, names))
      }
    },
  }
}

function spend(budget: PatternBudget, size: number, length: number): void {
  budget.steps -= size * (length + 1)
  if (budget.steps < 0) throw new PatternError('takes too long for a text of this length')
}

function readMatch(matcher: Matcher, names: readonly (readonly [string, number])[]): Match {
  const spans = Array.from({ length: matcher.groupCount() + 1 }, (_, group): Span | undefined => {
    const start = matcher.start(group)
    return start < 0 ? undefined : [start, matcher.end(group)]
  })
  return { spans, named: Object.fromEntries(names.map(([name, group]) => [name, spans[group]])) }
}

/** It is at most so many characters when all that repeats is written out. */
function copiesIn(pattern: string): number {
  const counts = pattern.matchAll(/\{(\d{1,9})(?:,(\d{0,9}))?\}/g)
  const most = [...counts].reduce((sum, [, least, most]) => sum + Number(most || least), 0)
  return most * pattern.length
}
