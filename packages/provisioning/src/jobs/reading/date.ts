/** A date of the service; `undefined` for what it writes instead of none: null, or the first moment of the year 1. */
export function readDate(date: Date | string | null | undefined): Date | undefined {
  if (date === null || date === undefined) return undefined
  const read = new Date(date)
  return read.getUTCFullYear() > 1 ? read : undefined
}
