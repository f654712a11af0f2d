import { type Match, PatternError, startBudget } from '../../../patterns/pattern.js'
import { ExpressionError } from '../../expression-error.js'
import { readPattern } from '../read-pattern.js'
import { dateOf, days, months } from './calendar.js'
import { type FormatToken, formatTokens } from './format-tokens.js'

/** No date is this long. */
const longest = 1_000

/** A date in UTC; `isZoned` where the text named its zone. */
export type ReadDate = { readonly date: Date; readonly isZoned: boolean }

/**
 * Reads a date by a .NET format; `undefined` when it does not fit. White space around it does not matter. Throws
 * {@link ExpressionError} for a format that is too long, or is none.
 */
export function parseDateAs(text: string, format: string): ReadDate | undefined {
  const tokens = formatTokens(format)
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const [match] = find(`(?i)^${tokens.map(patternOf).join('')}$`, trimmed)
  const parts = tokens.filter(({ kind }) => kind === 'part').map((token) => token.text)
  return match
    ? assemble(
        parts,
        match.spans.map((span) => span && trimmed.slice(...span)),
      )
    : undefined
}

// A format is a pattern, too: whoever writes it decides in how many ways digits can be shared out.
function find(pattern: string, text: string): readonly Match[] {
  try {
    return readPattern(pattern).matchesIn(text, startBudget())
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    throw new ExpressionError('evaluating', 'the format is too long', -1)
  }
}

const names = (list: readonly string[], length?: number) =>
  list.map((name) => name.slice(0, length)).join('|')

const zoneForm = '[+-][0-9]{1,2}(?::?[0-9]{2})?'

function patternOf({ kind, text }: FormatToken): string {
  if (kind === 'literal')
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`).replace(' ', '\\s+')
  const letter = text.charAt(0)
  if (text === 'ddd' || text === 'dddd') return `(${names(days, text.length === 3 ? 3 : undefined)})`
  if (text === 'MMM' || text === 'MMMM') return `(${names(months, text.length === 3 ? 3 : undefined)})`
  if (letter === 't') return text === 't' ? '([AP])' : '([AP]M)'
  if (letter === 'z') return `(${zoneForm})`
  if (letter === 'K') return `(Z|${zoneForm})?`
  if (letter === 'f') return `([0-9]{${text.length}})`
  if (letter === 'F') return `(?:\\.?([0-9]{1,${text.length}}))?`
  if (letter === 'y' && text.length > 2) return '([0-9]{4})'
  return text.length === 1 ? '([0-9]{1,2})' : '([0-9]{2})'
}

function assemble(parts: readonly string[], match: readonly (string | undefined)[]): ReadDate | undefined {
  const found = new Map(
    parts.map((part, index) => [part.charAt(0) + (part.length > 2 ? '+' : ''), match[index + 1] ?? '']),
  )
  const number = (...keys: string[]) => {
    const text = keys.map((key) => found.get(key)).find((value) => value !== undefined && value !== '')
    return text === undefined ? undefined : Number(text)
  }
  const monthName = found.get('M+')?.toLowerCase()
  const month =
    monthName === undefined
      ? number('M')
      : months.findIndex((name) => name.toLowerCase().startsWith(monthName)) + 1
  const fraction = found.get('f') ?? found.get('f+') ?? found.get('F') ?? found.get('F+') ?? ''
  const zone = found.get('K') || found.get('z') || found.get('z+') || ''
  const date = dateOf(
    [fullYear(number('y+'), number('y')), month ?? 1, number('d') ?? 1],
    [
      hourOf(number('H'), number('h'), found.get('t')),
      number('m') ?? 0,
      number('s') ?? 0,
      Number(fraction.padEnd(3, '0').slice(0, 3)),
    ],
    offsetOf(zone),
  )
  return date && { date, isZoned: zone !== '' }
}

/** Two digits mean 1930 to 2029, as in .NET's calendar. */
function fullYear(four: number | undefined, two: number | undefined): number {
  if (four !== undefined) return four
  if (two === undefined) return 1
  return two < 30 ? 2000 + two : 1900 + two
}

/** Of 24; `half` is `AM` or `PM`, if it is of 12. */
export function hourOf(
  hour: number | undefined,
  twelve: number | undefined,
  half: string | undefined,
): number {
  if (hour !== undefined) return hour
  if (twelve === undefined) return 0
  const afternoon = half?.toLowerCase().startsWith('p') ?? false
  return half === undefined ? twelve : (twelve % 12) + (afternoon ? 12 : 0)
}

/** In minutes; 0 for `Z` and nothing. */
export function offsetOf(text: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
