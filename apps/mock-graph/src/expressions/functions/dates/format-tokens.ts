export type FormatToken = { readonly kind: 'literal' | 'part'; readonly text: string }

// The longest form of each letter; a longer run is the longest form, as .NET has it for years, days and zones.
const part = /d{1,4}|f{1,7}|F{1,7}|h{1,2}|H{1,2}|K|m{1,2}|M{1,4}|s{1,2}|t{1,2}|y{1,5}|z{1,3}/y
const quoted = /'([^']*)'|"([^"]*)"|\\(.)|%/sy

/** Cuts a .NET custom date and time format into its parts and the text between them. */
export function formatTokens(format: string): FormatToken[] {
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
