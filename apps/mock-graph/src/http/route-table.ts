/** What serves a path, by method. */
export type Methods<Serve> = Readonly<Record<string, Serve>>

/** Where a path leads, with what stands in the place of `{name}`, decoded. */
export type Found<Serve> = {
  readonly methods: Methods<Serve>
  readonly params: Readonly<Record<string, string>>
}

/**
 * Finds what serves a path in a table of paths such as `/{tenant}/oauth2/token`. A row without parameters goes before one
 * with, and empty segments do not count.
 */
export function createRouteTable<Serve>(
  rows: Readonly<Record<string, Methods<Serve>>>,
): (path: string) => Found<Serve> | undefined {
  const plain = new Map<string, Methods<Serve>>()
  const patterns: { readonly parts: readonly string[]; readonly methods: Methods<Serve> }[] = []
  for (const [path, methods] of Object.entries(rows)) {
    const parts = segmentsOf(path)
    if (path.includes('{')) patterns.push({ parts, methods })
    else plain.set(parts.join('/'), methods)
  }
  return (path) => {
    const asked = segmentsOf(path)
    const fixed = plain.get(asked.join('/'))
    if (fixed) return { methods: fixed, params: {} }
    for (const { parts, methods } of patterns) {
      const params = match(parts, asked)
      if (params) return { methods, params }
    }
    return undefined
  }
}

const segmentsOf = (path: string) => path.split('/').filter(Boolean)

function match(parts: readonly string[], asked: readonly string[]): Record<string, string> | undefined {
  if (parts.length !== asked.length) return undefined
  // From the end, where they differ most.
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    if (!parts[index]?.startsWith('{') && parts[index] !== asked[index]) return undefined
  }
  const named = parts.flatMap((part, index) =>
    part.startsWith('{') ? [[part.slice(1, -1), decode(asked[index] ?? '')] as const] : [],
  )
  return Object.fromEntries(named)
}

/** A segment that is not well encoded stays as it is: it names nothing. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
