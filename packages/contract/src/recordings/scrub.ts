import { publicIds } from '../well-known-ids.js'
import { createPlaceholders } from './placeholders.js'

/** What is known not to be for everybody. */
export type Confidential = {
  /** Origins of Graph: recordings do not depend on where it was. */
  readonly origins: readonly string[]
  readonly tenantId: string
  readonly tokens: readonly string[]
  readonly secrets: readonly string[]
  readonly names: readonly string[]
  readonly domains: readonly string[]
}

// Shorter ones are words like "true": they are replaced where they stand for a secret, not wherever they occur.
const shortestLiteral = 8

// A token; a GUID with or without dashes; an address; a time.
const patterns = [
  /eyJ[\w-]{8,}\.[\w-]+\.[\w-]*/,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  /[0-9a-f]{32}/,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  /[\w-]+(?:\.mail)?\.onmicrosoft\.[a-z]+/,
  /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?/,
].map(({ source }) => source)

/** What OData says of a property, `directories@odata.context`, looks like an address and is none. */
const annotation = /^\w+@odata\.(bind|context|count|id|navigationLink|nextLink|type)$/i

/** Makes a function that puts placeholders in a text, and one for a secret that is known by its place. */
export function createScrub({ origins, tenantId, tokens, secrets, names, domains }: Confidential) {
  const placeholders = createPlaceholders()
  const secret = (value: string) => placeholders.of('secret', value)
  const literals = new Map<string, () => string>()
  const know = (values: readonly string[], placeholder: (value: string) => string) => {
    for (const value of values.filter(({ length }) => length > 0)) {
      for (const form of formsOf(value)) literals.set(form.toLowerCase(), () => placeholder(value))
    }
  }
  know(domains, (value) => placeholders.of('domain', value))
  know(names, (value) => placeholders.of('name', value))
  know(
    secrets.filter(({ length }) => length >= shortestLiteral),
    secret,
  )
  know(tokens, () => '{token}')
  know(origins, () => '{graph}')
  know([tenantId], () => '{tenant}')
  know([tenantId.replaceAll('-', '')], () => '{tenant:n}')

  const sorted = [...literals.keys()].sort((one, two) => two.length - one.length).map(escapePattern)
  // One pass, so that no placeholder is taken for a text.
  const pattern = new RegExp([...sorted, ...patterns].join('|'), 'gi')
  const scrub = (text: string) =>
    text.replaceAll(pattern, (found) => {
      const lower = found.toLowerCase()
      const literal = literals.get(lower)
      if (literal) return literal()
      if (/^eyJ/i.test(found)) return '{token}'
      if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(lower))
        return publicIds.has(lower) ? found : placeholders.of('guid', lower)
      if (/^[0-9a-f]{32}$/.test(lower)) return scrubBare(lower, found)
      if (annotation.test(found)) return found
      if (found.includes('@')) return placeholders.of('address', lower)
      if (lower.includes('.onmicrosoft.')) return placeholders.of('domain', lower)
      if (found.startsWith('0001-01-01')) return found
      return placeholders.of(/(Z|[+-]\d\d:\d\d)$/.test(found) ? 'time' : 'localtime', found)
    })
  const scrubBare = (bare: string, found: string) => {
    const dashed = bare.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    return publicIds.has(dashed) ? found : placeholders.of('guid', dashed).replace('}', ':n}')
  }
  return { scrub, secret }
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** How a text may be written inside another one: as it is, in JSON, in a URL, in a form, in base64. */
function formsOf(value: string): string[] {
  const url = encodeURIComponent(value)
  const bytes = new TextEncoder().encode(value)
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/=+$/, '')
  return [value, JSON.stringify(value).slice(1, -1), url, url.replaceAll('%20', '+'), base64]
}
