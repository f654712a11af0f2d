import { dateOf } from './calendar.js'
import { hourOf, offsetOf, parseDateAs } from './parse-date.js'

// What .NET's `DateTime.Parse` reads in American English, as far as people and HR systems write it.
const dayFormats = [
  'yyyy-M-d',
  'yyyy/M/d',
  'yyyy.M.d',
  'M/d/yyyy',
  'M-d-yyyy',
  'M.d.yyyy',
  'M/d/yy',
  'd MMMM yyyy',
  'd MMM yyyy',
  'd-MMM-yyyy',
  'd MMMM, yyyy',
  'MMMM d, yyyy',
  'MMM d, yyyy',
  'MMMM d yyyy',
  'MMM d yyyy',
  'dddd, MMMM d, yyyy',
  'dddd, d MMMM yyyy',
  'ddd, d MMM yyyy',
]

const zone = String.raw`(?<zone>Z|GMT|UTC|[+-]\d{1,2}(?::?\d{2})?)`
const dayInZone = new RegExp(String.raw`^(?<day>\d{4}-\d{1,2}-\d{1,2})${zone}$`, 'i')
const dayAndTime = new RegExp(
  String.raw`^(?<day>.*\S)(?:T|\s+)(?<hour>\d{1,2}):(?<minute>\d{2}|\d)(?::(?<second>\d{1,2})(?:\.(?<fraction>\d{1,9}))?)?(?:\s*(?<half>[AP]M))?(?:\s*${zone})?$`,
  'i',
)

/** No date is this long. */
const longest = 100

/** Reads a date in any common form, in UTC where it names no zone; `undefined` when it is in none. */
export function parseDate(text: string): Date | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const found = dayAndTime.exec(trimmed) ?? dayInZone.exec(trimmed)
  const { day = trimmed, hour, minute, second, fraction = '', half, zone: named = '' } = found?.groups ?? {}
  const date = parseDay(day)
  if (!date) return undefined
  const isTwelve = half !== undefined
  const hours = Number(hour ?? 0)
  if (isTwelve && (hours < 1 || hours > 12)) return undefined
  return dateOf(
    [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
    [
      hourOf(isTwelve ? undefined : hours, hours, half),
      Number(minute ?? 0),
      Number(second ?? 0),
      Number(fraction.padEnd(3, '0').slice(0, 3)),
    ],
    offsetOf(named),
  )
}

function parseDay(text: string): Date | undefined {
  for (const format of dayFormats) {
    const read = parseDateAs(text, format)
    if (read) return read.date
  }
  return undefined
}
