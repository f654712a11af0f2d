/** An object of a JSON document that nobody vouches for. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The value of a JSON text; `undefined` for a text that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const objectOf = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined

/** The objects of a list; none for anything else. */
export const listOf = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.map(objectOf).filter((one) => one !== undefined) : []

/** Texts as they are, other plain values as texts. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

export function dateOf(value: unknown): Date | undefined {
  const date = new Date(typeof value === 'string' ? value : Number.NaN)
  return date.getUTCFullYear() > 1 ? date : undefined
}
