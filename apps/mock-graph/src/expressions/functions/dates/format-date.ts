import { days, months } from './calendar.js'
import { formatTokens } from './format-tokens.js'

const pad = (value: number, length: number) => String(value).padStart(length, '0')

const parts: Readonly<Record<string, (date: Date) => string>> = {
  d: (date) => String(date.getUTCDate()),
  dd: (date) => pad(date.getUTCDate(), 2),
  ddd: (date) => (days[date.getUTCDay()] ?? '').slice(0, 3),
  dddd: (date) => days[date.getUTCDay()] ?? '',
  h: (date) => String(date.getUTCHours() % 12 || 12),
  hh: (date) => pad(date.getUTCHours() % 12 || 12, 2),
  H: (date) => String(date.getUTCHours()),
  HH: (date) => pad(date.getUTCHours(), 2),
  m: (date) => String(date.getUTCMinutes()),
  mm: (date) => pad(date.getUTCMinutes(), 2),
  M: (date) => String(date.getUTCMonth() + 1),
  MM: (date) => pad(date.getUTCMonth() + 1, 2),
  MMM: (date) => (months[date.getUTCMonth()] ?? '').slice(0, 3),
  MMMM: (date) => months[date.getUTCMonth()] ?? '',
  s: (date) => String(date.getUTCSeconds()),
  ss: (date) => pad(date.getUTCSeconds(), 2),
  t: (date) => (date.getUTCHours() < 12 ? 'A' : 'P'),
  tt: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  y: (date) => String(date.getUTCFullYear() % 100),
  yy: (date) => pad(date.getUTCFullYear() % 100, 2),
  yyy: (date) => pad(date.getUTCFullYear(), 3),
  yyyy: (date) => pad(date.getUTCFullYear(), 4),
  yyyyy: (date) => pad(date.getUTCFullYear(), 5),
  z: () => '+0',
  zz: () => '+00',
  zzz: () => '+00:00',
}

/**
 * Writes a date in UTC by a .NET date and time format, invariant culture.
 *
 * @param isZoned Is it known that the date is in UTC? Without a zone `K` writes nothing.
 */
export function formatDate(date: Date, format: string, isZoned = true): string {
  return formatTokens(format).reduce((written, token) => {
    const { kind, text } = token
    if (kind === 'literal') return written + text
    if (text === 'K') return isZoned ? `${written}Z` : written
    if (!/^[fF]/.test(text)) return written + (parts[text]?.(date) ?? '')
    const digits = pad(date.getUTCMilliseconds(), 3).padEnd(7, '0').slice(0, text.length)
    const shown = text.startsWith('F') ? digits.replace(/0+$/, '') : digits
    // The point goes with the digits behind it.
    return shown === '' ? written.replace(/\.$/, '') : written + shown
  }, '')
}
