/** Values for the expressions of a URL template, by name. */
export type UrlValues = Readonly<Record<string, unknown>>

/**
 * Fills the URL template of an operation, in the three forms of RFC 6570 that Kiota writes for this API: `{+baseurl}`,
 * `{id}` and `{?%24select,%24top}`.
 */
export function expandUrl(template: string, path: UrlValues, query: UrlValues): string {
  return template.replace(/\{([+?]?)([^}]+)\}/g, (_, operator: string, names: string) => {
    if (operator === '+') return String(path[names])
    if (operator === '') return encode(path[names])
    const parameters = names
      .split(',')
      .filter((name) => isGiven(query[name]))
      .map((name) => `${name}=${encodeList(query[name])}`)
    return parameters.length ? `?${parameters.join('&')}` : ''
  })
}

const isGiven = (value: unknown) =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

const encodeList = (value: unknown) => (Array.isArray(value) ? value.map(encode).join(',') : encode(value))

// The rest of what RFC 6570 would encode stays, as Kiota leaves it.
const encode = (value: unknown) => encodeURIComponent(String(value)).replaceAll('!', '%21')
