import { compilePattern } from './compile-pattern.js'
import type { Pattern } from './pattern.js'

/**
 * Reads patterns, and the last ones only once: reading takes longer than matching, and the same mapping meets thousands
 * of objects. What it answers does not depend on what was asked before.
 */
export function rememberPatterns(most = 100): (pattern: string) => Pattern {
  const kept = new Map<string, Pattern>()
  return (pattern) => {
    const found = kept.get(pattern) ?? compilePattern(pattern)
    kept.delete(pattern)
    kept.set(pattern, found)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return found
  }
}
