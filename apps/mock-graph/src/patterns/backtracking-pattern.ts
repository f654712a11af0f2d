import { type Match, type Pattern, type PatternBudget, PatternError } from './pattern.js'
import type { RunStoppable } from './stoppable.js'
import { toJavaScript } from './to-javascript.js'

const longest = 100_000

/**
 * The pattern in JavaScript's own engine, which can look around and refer back, and whose work knows no bounds: so it
 * runs only where it can be stopped. `undefined` for what is no regular expression. Throws {@link PatternError} for what is not
 * known here.
 *
 * @param run Throws when time is up; `undefined` where nothing can be stopped.
 * @param now Milliseconds, to know how long a run took. Default: of the machine.
 */
export function readBacktracking(
  pattern: string,
  run: RunStoppable | undefined,
  now = () => performance.now(),
): Pattern | undefined {
  // .NET's options come before the pattern here; JavaScript has them outside.
  const [options = '', flags = ''] = /^\(\?([ims]+)\)/.exec(pattern) ?? []
  const body = pattern.slice(options.length)
  const written = toJavaScript(body, flags.includes('s'))
  if (written === undefined) return undefined
  const args = [written, `dgv${[...new Set(flags)].join('')}`] as const
  try {
    new RegExp(...args)
  } catch {
    return undefined
  }
  const expression = `new RegExp(${args.map((arg) => JSON.stringify(arg)).join(', ')})`
  const within = (text: string, budget: PatternBudget, code: string): unknown => {
    if (!run) {
      throw new PatternError(
        'looks around, refers back, takes one class from another or is very large, and here nothing could stop it: write it without that, or run it in Node',
      )
    }
    if (text.length > longest) throw new PatternError('takes too long for a text of this length')
    if (budget.milliseconds <= 0) throw new PatternError('comes after others that took all the time')
    const started = now()
    try {
      return run(code, budget.milliseconds)
    } finally {
      budget.milliseconds -= now() - started
    }
  }
  return {
    fits: (text, budget) => within(text, budget, `${expression}.test(${JSON.stringify(text)})`) as boolean,
    matchesIn: (text, budget) =>
      within(
        text,
        budget,
        `Array.from(${JSON.stringify(text)}.matchAll(${expression}), ({ indices }) => ({ spans: [...indices], named: { ...indices.groups } }))`,
      ) as Match[],
  }
}
