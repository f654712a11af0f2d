import { rememberPatterns } from '../../patterns/remember-patterns.js'

/** Reads a pattern that stands in an expression. Throws `PatternError`. */
export const readPattern = rememberPatterns()
