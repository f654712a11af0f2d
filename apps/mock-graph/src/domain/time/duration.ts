const iso = /^(-)?P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/**
 * Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds, such as `PT40M`. Years and months
 * have no fixed length and are not read. `undefined` for anything else.
 */
export function readDuration(text: string): number | undefined {
  const found = iso.exec(text)
  if (!found) return undefined
  const [, sign, ...parts] = found
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0))
  const total = ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
  return sign ? -total : total
}
