import { texts } from '../texts.js'

/** The date of an ISO 8601 text, or undefined when it is none. */
export function readDate(text: string): Date | undefined {
  const date = new Date(/^\d{4}-\d\d-\d\d/.test(text) ? text : Number.NaN)
  if (Number.isNaN(date.getTime())) return undefined
  // Graph sends seven digits of a second, a Date holds three.
  texts.set(date, text)
  return date
}

/** The text it was read from while it is still that date, and ISO 8601 in UTC otherwise. */
export function dateText(date: Date): string {
  const text = texts.get(date) ?? ''
  return Date.parse(text) === date.getTime() ? text : date.toISOString()
}
