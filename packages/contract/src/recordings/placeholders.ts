/** What a placeholder stands for. */
export type PlaceholderKind = 'guid' | 'secret' | 'name' | 'domain' | 'address' | 'time' | 'localtime'

/** Gives the same placeholder for the same value, numbered in the order of appearance. */
export type Placeholders = { of(kind: PlaceholderKind, value: string): string }

export function createPlaceholders(): Placeholders {
  const numbers = new Map<string, number>()
  const counts = new Map<PlaceholderKind, number>()
  return {
    of(kind, value) {
      const id = `${kind} ${value}`
      const known = numbers.get(id)
      if (known) return `{${kind}:${known}}`
      const next = (counts.get(kind) ?? 0) + 1
      counts.set(kind, next)
      numbers.set(id, next)
      return `{${kind}:${next}}`
    },
  }
}

/** A placeholder in a recorded text. `:n` at its end: a GUID without dashes. */
export const placeholderPattern =
  /\{(?:graph|token|diagnostic|tenant(?::n)?|(?:guid|secret|name|domain|address|time|localtime):\d+(?::n)?)\}/g

/** Leaves only what kind of thing stood there, for comparing two recordings. */
export const unifyPlaceholders = (text: string) =>
  text.replaceAll(placeholderPattern, (placeholder) => placeholder.replace(/:\d+/, ''))
