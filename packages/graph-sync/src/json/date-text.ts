// Graph sends seven digits of a second, a Date holds three: the text is kept to write the date back as it came.
const texts = new WeakMap<Date, string>()

/** The date of an ISO 8601 text, or undefined when it is none. */
export function readDate(text: string): Date | undefined {
  const date = /^\d{4}-\d\d-\d\d/.test(text) ? new Date(text) : undefined
  if (!date || Number.isNaN(date.getTime())) return undefined
  texts.set(date, text)
  return date
}

/** The text it was read from while it is still that date, and ISO 8601 in UTC otherwise. */
export function dateText(date: Date): string {
  const text = texts.get(date)
  return text !== undefined && Date.parse(text) === date.getTime() ? text : date.toISOString()
}
