/** Names of months and days, as the invariant culture has them. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** A moment in UTC, or `undefined` where the calendar has none (February 30) or .NET's dates end (years 1 to 9999). */
export function dateOf(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second, millisecond]: readonly [number, number, number, number],
  offsetMinutes = 0,
): Date | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined
  if (hour > 23 || minute > 59 || second > 59) return undefined
  date.setUTCHours(hour, minute - offsetMinutes, second, millisecond)
  return checkRange(date)
}

/** The date, if .NET could hold it. */
export function checkRange(date: Date): Date | undefined {
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999 ? date : undefined
}
