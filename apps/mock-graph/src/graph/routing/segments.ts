/** One segment of a request path: a name or id, or an OData alternate key such as `(appId='…')` of the one before. */
export type Segment = {
  readonly text: string
  readonly alternateKey?: { readonly name: string; readonly value: string }
}

const keyed = /^([A-Za-z]+)\((.*)\)$/
const named = /^([A-Za-z]+)='((?:[^']|'')*)'$/
const quoted = /^'((?:[^']|'')*)'$/

/**
 * Splits the path below `/v1.0` or `/beta` the way Graph reads it: a key may stand as a segment (`users/{id}`) or in
 * parentheses (`users('{id}')`, `servicePrincipals(appId='{id}')`), functions with or without `()`, and bound
 * operations with or without `microsoft.graph.`. Returns `undefined` for a malformed percent-encoding.
 */
export function segmentsOf(path: string): Segment[] | undefined {
  const segments: Segment[] = []
  const parts = path.split('/')
  for (const [index, part] of parts.entries()) {
    if (part === '' && (index === 0 || index === parts.length - 1)) continue
    let text = part
    try {
      if (part.includes('%')) text = decodeURIComponent(part)
    } catch {
      return undefined
    }
    const plain = withoutNamespace(text)
    if (plain.endsWith(')')) segments.push(...split(plain))
    else segments.push({ text: plain })
  }
  return segments
}

/** `application` of `microsoft.graph.application`, or of `graph.application`, as clients made by Kiota write it. */
export const withoutNamespace = (text: string) =>
  text.includes('graph.') ? text.replace(/^(?:microsoft\.)?graph\.(?=[a-z])/, '') : text

function split(text: string): Segment[] {
  const [, name, inside] = keyed.exec(text) ?? []
  if (name === undefined || inside === undefined) return [{ text }]
  if (inside === '') return [{ text: name }]
  const [, key] = quoted.exec(inside) ?? []
  if (key !== undefined) return [{ text: name }, { text: unquote(key) }]
  const [, alternate, value] = named.exec(inside) ?? []
  if (alternate === undefined || value === undefined) return [{ text }]
  return [{ text: name }, { text: inside, alternateKey: { name: alternate, value: unquote(value) } }]
}

const unquote = (text: string) => text.replaceAll("''", "'")
