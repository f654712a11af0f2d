import { isJsonObject } from '../json/own-property.js'

/** Takes what must not be seen out of a text. */
export type Redact = (text: string) => string

// Shorter values are words like "true", and replacing those would spoil the text.
const shortestValue = 8
// What is sensitive by its name is taken out however it looks, so far as it can be told from a word.
const shortestSensitive = 3
const shortestToken = 6
const sensitive = /password|secret|token|key|code|assertion|connectionstring/i

/** Takes out tokens, and the values of key-value pairs in a body that was sent, in each form they may come back in. */
export function redactorOf(tokens: Iterable<string>, body: unknown): Redact {
  const long = [...tokens].filter((token) => token.length >= shortestToken)
  // The longest first: one secret may be a part of another.
  const secrets = [...long, ...valuesIn(body)].flatMap(formsOf).sort((a, b) => b.length - a.length)
  return (text) => secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '[redacted]'), text)
}

/** The same with all texts in a value read from JSON. */
export function redactTree(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => redactTree(item, redact))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [redact(name), redactTree(item, redact)]),
  )
}

/** The error, or a copy without the secrets in it. Causes of causes too. */
export function redactError(thrown: unknown, redact: Redact): unknown {
  const shown = showAll(thrown)
  if (shown !== undefined && redact(shown) === shown) return thrown
  if (!(thrown instanceof Error)) return redact(shown ?? String(thrown))
  const copy = new Error(redact(thrown.message), { cause: redactError(thrown.cause, redact) })
  copy.stack = redact(thrown.stack ?? '')
  const { code } = thrown as { code?: unknown }
  return Object.assign(
    copy,
    { name: redact(thrown.name) },
    typeof code === 'string' && { code: redact(code) },
  )
}

/** All that a log would show of it; `undefined` when that cannot be told. */
function showAll(thrown: unknown): string | undefined {
  try {
    const own = JSON.stringify(thrown) ?? String(thrown)
    if (!(thrown instanceof Error)) return own
    const cause = thrown.cause === undefined ? '' : showAll(thrown.cause)
    return cause === undefined
      ? undefined
      : [own, thrown.name, thrown.message, thrown.stack, cause].join('\n')
  } catch {
    return undefined // such as an object that holds itself
  }
}

// As it is, in JSON, in JSON within JSON, and in a URL.
function formsOf(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1)
  return [
    ...new Set([
      secret,
      inJson,
      JSON.stringify(inJson).slice(1, -1),
      encodeURIComponent(secret.toWellFormed()),
    ]),
  ]
}

function valuesIn(body: unknown): string[] {
  if (typeof body !== 'string') return [] // bytes hold no pairs
  const values: string[] = []
  try {
    JSON.parse(body, function (this: { key?: unknown }, name, value) {
      if (typeof value !== 'string' || !/^(value|secretText)$/.test(name)) return value
      const named = name === 'secretText' || (typeof this.key === 'string' && sensitive.test(this.key))
      if (value.length >= (named ? shortestSensitive : shortestValue)) values.push(value)
      return value
    })
  } catch {
    // A body that is not JSON holds no pairs.
  }
  return values
}
