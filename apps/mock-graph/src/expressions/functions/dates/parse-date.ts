import { type Match, PatternError, startBudget } from '../../../patterns/pattern.js'
import { ExpressionError } from '../../expression-error.js'
import { readPattern } from '../read-pattern.js'
import { dateOf, days, months } from './calendar.js'
import { type FormatToken, formatTokens } from './format-tokens.js'

// What people and HR systems write. The zone is UTC where none is given.
const commonFormats = [
  'yyyy-M-d',
  'yyyy-M-dK',
  'yyyy-M-dTH:m:sFFFFFFFK',
  'yyyy-M-dTH:mK',
  'yyyy-M-d H:m:sFFFFFFFK',
  'yyyy-M-d H:mK',
  'M/d/yyyy',
  'M/d/yyyy h:m:s tt',
  'M/d/yyyy h:m tt',
  'M/d/yyyy H:m:s',
  'M/d/yyyy H:m',
  'd MMMM yyyy',
  'MMMM d, yyyy',
]

/** No date is this long. */
const longest = 1_000

/** Reads a date in any common form; `undefined` when it is in none. */
export function parseDate(text: string): Date | undefined {
  for (const format of commonFormats) {
    const date = parseDateAs(text, format)
    if (date) return date
  }
  return undefined
}

/**
 * Reads a date by a .NET custom format; `undefined` when it does not fit. White space around it does not matter. Throws
 * {@link ExpressionError} for a format that is too long.
 */
export function parseDateAs(text: string, format: string): Date | undefined {
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

const zone = '[+-][0-9]{1,2}(?::?[0-9]{2})?'

function patternOf({ kind, text }: FormatToken): string {
  if (kind === 'literal')
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`).replace(' ', '\\s+')
  const letter = text.charAt(0)
  if (text === 'ddd' || text === 'dddd') return `(${names(days, text.length === 3 ? 3 : undefined)})`
  if (text === 'MMM' || text === 'MMMM') return `(${names(months, text.length === 3 ? 3 : undefined)})`
  if (letter === 't') return text === 't' ? '([AP])' : '([AP]M)'
  if (letter === 'z') return `(${zone})`
  if (letter === 'K') return `(Z|${zone})?`
  if (letter === 'f') return `([0-9]{${text.length}})`
  if (letter === 'F') return `(?:\\.?([0-9]{1,${text.length}}))?`
  if (letter === 'y' && text.length > 2) return '([0-9]{4})'
  return text.length === 1 ? '([0-9]{1,2})' : '([0-9]{2})'
}

function assemble(parts: readonly string[], match: readonly (string | undefined)[]): Date | undefined {
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
  return dateOf(
    [fullYear(number('y+'), number('y')), month ?? 1, number('d') ?? 1],
    [
      hourOf(number('H'), number('h'), found.get('t')),
      number('m') ?? 0,
      number('s') ?? 0,
      Number(fraction.padEnd(3, '0').slice(0, 3)),
    ],
    offsetOf(found.get('K') || found.get('z') || found.get('z+') || ''),
  )
}

/** Two digits mean 1930 to 2029, as in .NET's calendar. */
function fullYear(four: number | undefined, two: number | undefined): number {
  if (four !== undefined) return four
  if (two === undefined) return 1
  return two < 30 ? 2000 + two : 1900 + two
}

function hourOf(hour: number | undefined, twelve: number | undefined, half: string | undefined): number {
  if (hour !== undefined) return hour
  if (twelve === undefined) return 0
  const afternoon = half?.toLowerCase().startsWith('p') ?? false
  return half === undefined ? twelve : (twelve % 12) + (afternoon ? 12 : 0)
}

function offsetOf(text: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
