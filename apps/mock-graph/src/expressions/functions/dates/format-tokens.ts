import { ExpressionError } from '../../expression-error.js'

export type FormatToken = { readonly kind: 'literal' | 'part'; readonly text: string }

// The longest form of each letter; a longer run is the longest form, as .NET has it for years, days and zones.
const part = /d{1,4}|f{1,7}|F{1,7}|h{1,2}|H{1,2}|K|m{1,2}|M{1,4}|s{1,2}|t{1,2}|y{1,5}|z{1,3}/y
const quoted = /'([^']*)'|"([^"]*)"|\\(.)|%/sy

// dotnet/standard/base-types/standard-date-and-time-format-strings, which has them for the invariant culture.
const standardFormats: ReadonlyMap<string, string> = new Map([
  ['d', 'MM/dd/yyyy'],
  ['D', 'dddd, dd MMMM yyyy'],
  ['f', 'dddd, dd MMMM yyyy HH:mm'],
  ['F', 'dddd, dd MMMM yyyy HH:mm:ss'],
  ['g', 'MM/dd/yyyy HH:mm'],
  ['G', 'MM/dd/yyyy HH:mm:ss'],
  ['m', 'MMMM dd'],
  ['M', 'MMMM dd'],
  ['o', 'yyyy-MM-ddTHH:mm:ss.fffffffK'],
  ['O', 'yyyy-MM-ddTHH:mm:ss.fffffffK'],
  ['r', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"],
  ['R', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"],
  ['s', 'yyyy-MM-ddTHH:mm:ss'],
  ['t', 'HH:mm'],
  ['T', 'HH:mm:ss'],
  ['u', "yyyy-MM-dd HH:mm:ss'Z'"],
  ['U', 'dddd, dd MMMM yyyy HH:mm:ss'],
  ['y', 'yyyy MMMM'],
  ['Y', 'yyyy MMMM'],
])

/**
 * Cuts a .NET date and time format into its parts and the text between them. One letter alone is a standard format, in the
 * invariant culture. Throws `ExpressionError` for a letter that is none.
 */
export function formatTokens(format: string): FormatToken[] {
  if (format.length !== 1) return customTokens(format)
  const standard = standardFormats.get(format)
  if (standard === undefined) {
    throw new ExpressionError('evaluating', `"${format}" is not a format of dates`, -1)
  }
  return customTokens(standard)
}

function customTokens(format: string): FormatToken[] {
  const tokens: FormatToken[] = []
  for (let index = 0; index < format.length; ) {
    part.lastIndex = index
    quoted.lastIndex = index
    const found = part.exec(format)
    const quote = quoted.exec(format)
    if (found) tokens.push({ kind: 'part', text: found[0] })
    else if (quote) tokens.push({ kind: 'literal', text: quote[1] ?? quote[2] ?? quote[3] ?? '' })
    else tokens.push({ kind: 'literal', text: format.charAt(index) })
    index += found?.[0].length ?? quote?.[0].length ?? 1
  }
  return tokens
}
