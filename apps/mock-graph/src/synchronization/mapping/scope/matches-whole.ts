import { compilePattern } from '../../../patterns/compile-pattern.js'
import { type Pattern, type PatternBudget, PatternError } from '../../../patterns/pattern.js'

/** A cycle asks of every object, and what an attribute holds is short. */
const startBudget = (): PatternBudget => ({ steps: 10_000_000, milliseconds: 50 })

/** Does a regular expression fit the whole of a value, as `wanted`? No value passes one that cannot be read or ends late. */
export function matchesWhole(pattern: string, wanted: boolean): (value: string) => boolean {
  const compiled = attempt(() => whole(pattern))
  return (value) => compiled !== undefined && attempt(() => compiled.fits(value, startBudget())) === wanted
}

/** By itself first, so that what stands around it closes no bracket of its own. */
function whole(pattern: string): Pattern {
  compilePattern(pattern)
  return compilePattern(`^(?:${pattern})$`)
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof PatternError) return undefined
    throw error
  }
}
