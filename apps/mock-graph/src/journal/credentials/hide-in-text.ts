import { hidden, isCredentialParameter } from './credential-names.js'

/**
 * A text without tokens and private keys that stand in it, passwords in its addresses, and credentials among its parameters.
 *
 * @param isNamed Which parameters are credentials. Default: those of OAuth, of Graph and of headers.
 */
export function hideInText(text: string, isNamed = isCredentialParameter): string {
  const shown = /eyJ|bearer|basic|@|-----/i.test(text) ? hideTokens(text) : text
  return shown.includes('=') ? hideParameters(shown, isNamed) : shown
}

const hideTokens = (text: string): string =>
  text
    // Runs as long as they are, so that no text is looked through from each of its characters.
    .replaceAll(/[\w.-]+/g, hideInRun)
    .replaceAll(/\b(bearer|basic)\s+([\w.~+/-]+=*)/gi, hideHeader)
    // Without a scheme it may be a path of XML, which has brackets before the sign of an attribute.
    .replaceAll(
      /(:\/\/)[^/\s?#]+@|(\/\/)[^/\s?#[]+@/g,
      (_, ...[absolute, other]) => `${absolute ?? other}${hidden}@`,
    )
    .replaceAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, hidden)

/** `Basic` is a word too, as in the name of a group. */
const hideHeader = (all: string, scheme: string, value: string): string =>
  /^basic$/i.test(scheme) && /^[a-z]+$/i.test(value) && !isPair(value) ? all : `${scheme} ${hidden}`

/** Whether this is a name and a password, as HTTP's basic authentication writes them. */
function isPair(value: string): boolean {
  try {
    return atob(value).includes(':')
  } catch {
    return false
  }
}

/** From where a JSON web token may begin. */
function hideInRun(run: string): string {
  const start = run.indexOf('eyJ')
  return start >= 0 && run.indexOf('.', start) > 0 ? run.slice(0, start) + hidden : run
}

/** Of addresses, connection strings and whatever else is written as `name=value`. */
function hideParameters(text: string, isNamed: typeof isCredentialParameter): string {
  const pieces = text.split(/([?&#;\s]+)/)
  const hides = pieces.map((piece) => isCredential(piece, isNamed))
  // A value may have a semicolon in it.
  const belongs = (index: number): boolean =>
    index > 1 &&
    pieces[index - 1]?.[0] === ';' &&
    pieces[index] !== '' &&
    !pieces[index]?.includes('=') &&
    (hides[index - 2] ?? false)
  pieces.forEach((_, index) => {
    hides[index] ||= belongs(index)
  })
  return pieces.map((piece, index) => (hides[index] ? hideValue(piece) : piece)).join('')
}

/** Names in brackets are attributes in an expression, which compares them. */
function isCredential(piece: string, isNamed: typeof isCredentialParameter): boolean {
  const end = piece.indexOf('=')
  const name = plain(piece.slice(0, Math.max(end, 0)))
  return end < piece.length - 1 && /\w$/.test(name) && isNamed(name)
}

const hideValue = (piece: string): string => piece.slice(0, piece.indexOf('=') + 1) + hidden

/** A name or a value as a query or a form means it. A percent sign that begins no code stands for itself. */
export const plain = (text: string): string =>
  /[%+]/.test(text) ? (new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('') ?? text) : text
