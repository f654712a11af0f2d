import type { KeptExchange } from '../../../exchanges/kept-exchange.js'

/** Hides what tells who people are. */
export type Redaction = {
  /** From now on these are hidden, too. */
  learn(values: Iterable<string>): void
  exchange(exchange: KeptExchange): KeptExchange
  /** A text of the fake, such as a name or a line. */
  text(text: string): string
}

/**
 * Puts the same placeholder wherever the same value stands, so that what belongs together still shows. In bodies and filters every
 * text is a value, but those of SCIM itself and ids; elsewhere the values that are known from bodies and from the directory are.
 *
 * @param isOpen Is a text none of a person's, such as an id of the target? Default: none is.
 */
export function createRedaction(isOpen: (text: string) => boolean = () => false): Redaction {
  const placeholders = new Map<string, string>()
  const placeholderOf = (value: string) => {
    const known = placeholders.get(value) ?? `value-${placeholders.size + 1}`
    placeholders.set(value, known)
    return known
  }

  const text = (plain: string) => {
    const longestFirst = [...placeholders].sort(([one], [other]) => other.length - one.length)
    return longestFirst.reduce(
      (shown, [value, placeholder]) =>
        formsOf(value).reduce((hidden, form) => hidden.replaceAll(form, placeholder), shown),
      plain,
    )
  }

  const hide = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => hide(one, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hide(one, name)]))
    if (typeof value !== 'string' || value === '' || isOfScim(key, value) || isOpen(value)) return value
    return sentences.has(key) ? text(value) : placeholderOf(value)
  }

  const body = (given: string | null): string | null => {
    if (given === null || given === '') return given
    try {
      return JSON.stringify(hide(JSON.parse(given)))
    } catch {
      return text(given)
    }
  }
  const headers = (given: KeptExchange['request']['headers']) =>
    given.map(([name, value]) => [name, text(value)] as const)

  return {
    learn: (values) => {
      for (const value of values) if (value.length > 1) placeholderOf(value)
    },
    text,
    exchange(exchange) {
      const { request, answer, error, failure, displayName } = exchange
      // Bodies and filters first: what they hold is then known everywhere.
      for (const value of valuesOfFilter(request.url)) hide(value)
      const sent = body(request.body)
      const answered = answer && body(answer.body)
      return {
        ...exchange,
        displayName: displayName && text(displayName),
        request: { ...request, url: text(request.url), headers: headers(request.headers), body: sent },
        answer: answer && { ...answer, headers: headers(answer.headers), body: answered },
        error: error && text(error),
        failure: failure && { code: failure.code, message: text(failure.message) },
      }
    },
  }
}

/** Hides nothing. */
export const noRedaction: Redaction = {
  learn: () => {},
  exchange: (exchange) => exchange,
  text: (text) => text,
}

/** A mapping may make values that neither the directory nor a body has yet, such as how a guest signs in at home. */
const valuesOfFilter = (url: string): string[] =>
  [...(URL.parse(url)?.searchParams.get('filter') ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(
    ([, value = '']) => value.replace(/\\(.)/g, '$1'),
  )

// Names of SCIM whose texts are the protocol's, or ids.
const protocol = new Set([
  ...['schemas', 'id', 'op', 'path', 'type', 'resourcetype', 'location', '$ref', 'scimtype', 'status'],
  ...['created', 'lastmodified', 'version', 'totalresults'],
])
const sentences = new Set(['detail', 'message', 'error_description'])

const isOfScim = (key: string, value: string) =>
  protocol.has(key.toLowerCase()) ||
  /^(true|false)$/i.test(value) ||
  value.startsWith('urn:') ||
  isId.test(value)

// Of the target in a reference, or of the directory.
const isId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** As it stands in a text, in JSON and in a query. */
const formsOf = (value: string) => [
  ...new Set([
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams([['', value]]).toString().slice(1),
  ]),
]
