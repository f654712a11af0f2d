import { isEmpty, toText, unfit, type Value } from '../../evaluate/expression-value.js'
import { type ExpressionFunction, optional, required } from '../expression-function.js'
import { checkRange } from './calendar.js'
import { formatDate } from './format-date.js'
import { parseDateAs, type ReadDate } from './parse-date.js'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const week = 7 * day

/** Milliseconds between January 1, 1601, where Active Directory's dates begin, and 1970. */
const activeDirectoryEpoch = 11_644_473_600_000

type Interval = { add(date: Date, count: number): Date; difference(from: Date, to: Date): number }

const span = (length: number): Interval => ({
  add: (date, count) => new Date(date.getTime() + count * length),
  difference: (from, to) => Math.trunc((to.getTime() - from.getTime()) / length),
})

function addMonths(date: Date, count: number): Date {
  const result = new Date(date)
  result.setUTCMonth(date.getUTCMonth() + count)
  // Past the end of a shorter month: its last day, as in .NET.
  if (result.getUTCDate() !== date.getUTCDate()) result.setUTCDate(0)
  return result
}

const monthOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth()
const startOfWeek = (date: Date) => Math.floor(date.getTime() / day) - date.getUTCDay()

// Months and years count how often the calendar turns, weeks how many Sundays: Visual Basic's DateDiff, and the only
// reading that gives the reference's -113, -9 and -493.
const intervals: Readonly<Record<string, Interval>> = {
  yyyy: {
    add: (date, count) => addMonths(date, 12 * count),
    difference: (from, to) => to.getUTCFullYear() - from.getUTCFullYear(),
  },
  m: { add: addMonths, difference: (from, to) => monthOf(to) - monthOf(from) },
  ww: { ...span(week), difference: (from, to) => (startOfWeek(to) - startOfWeek(from)) / 7 },
  d: span(day),
  h: span(hour),
  n: span(minute),
  s: span(second),
}

function intervalOf(name: string): Interval {
  const interval = Object.hasOwn(intervals, name) ? intervals[name] : undefined
  if (!interval) throw unfit(`interval must be one of ${Object.keys(intervals).join(', ')} and is "${name}"`)
  return interval
}

function inRange(date: Date): Date {
  const found = checkRange(date)
  if (!found) throw unfit('the date is out of range')
  return found
}

// System.Globalization.DateTimeStyles. White space never matters here, and everything is in UTC.
const styles = [
  'None',
  'AllowLeadingWhite',
  'AllowTrailingWhite',
  'AllowInnerWhite',
  'AllowWhiteSpaces',
  'NoCurrentDateDefault',
  'AdjustToUniversal',
  'AssumeLocal',
  'AssumeUniversal',
  'RoundtripKind',
]

/** `AssumeLocal` and `AssumeUniversal`, as .NET counts them. */
const assuming = 32 | 64

/** Is a date without a zone said to be in one? Styles are names or, as for any enum of .NET, their number. */
function assumesZone(list: string): boolean {
  if (/^\s*\d{1,3}\s*$/.test(list)) return (Number(list) & assuming) !== 0
  const names = list.split(',').map((name) => name.trim().replace(/^DateTimeStyles\./, ''))
  const unknown = names.find((name) => name !== '' && !styles.includes(name))
  if (unknown !== undefined) throw unfit(`"${unknown}" is not one of DateTimeStyles`)
  return names.some((name) => name.startsWith('Assume'))
}

const source = required('source')

/** What is a date already, such as the result of `DateAdd`, has no format to be read by. */
function readDate(value: Value, format: string): ReadDate {
  if (value instanceof Date) return { date: value, isZoned: true }
  const text = toText(value)
  const read = parseDateAs(text, format)
  if (read) return read
  throw unfit(`"${text}" is no date in the format "${format}"`)
}

/** Functions about dates. Those that yield a date yield it in UTC. */
export const dateFunctions = {
  CDate: {
    parameters: [required('expression')],
    evaluate: (args) => args.date(0),
  },
  DateAdd: {
    parameters: [required('interval'), required('value', 'Integer'), required('dateTime', 'DateTime')],
    evaluate: (args) => inRange(intervalOf(args.text(0)).add(args.date(2), args.integer(1))),
  },
  DateDiff: {
    parameters: [required('interval'), required('date1', 'DateTime'), required('date2', 'DateTime')],
    evaluate: (args) => intervalOf(args.text(0)).difference(args.date(1), args.date(2)),
  },
  DateFromNum: {
    parameters: [required('value', 'Integer')],
    evaluate: (args) => inRange(new Date(args.number(0) / 10_000 - activeDirectoryEpoch)),
  },
  FormatDateTime: {
    // Graph's functions() and cloud sync's page have three parameters, the reference has a fourth in between.
    parameters: [source, required('inputFormat'), required('outputFormat')],
    forms: [[source, optional('dateTimeStyles'), required('inputFormat'), required('outputFormat')]],
    evaluate: (args) => {
      const [input, output] = args.count > 3 ? [2, 3] : [1, 2]
      const assumes = args.count > 3 && assumesZone(args.text(1))
      const value = args.value(0)
      // Nothing is no wrong date: docs/discoveries/expressions.md.
      if (isEmpty(value)) return null
      const { date, isZoned } = readDate(value, args.text(input))
      return formatDate(date, args.text(output), isZoned || assumes)
    },
  },
  Now: { parameters: [], evaluate: (_, { now }) => now() },
  NumFromDate: {
    parameters: [required('value')],
    evaluate: (args) => (args.date(0).getTime() + activeDirectoryEpoch) * 10_000,
  },
} as const satisfies Record<string, ExpressionFunction>
