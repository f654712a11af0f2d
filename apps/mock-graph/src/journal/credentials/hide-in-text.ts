import { hidden, isCredentialParameter } from './credential-names.js'

/** A text without tokens that stand in it, passwords in its addresses, and credentials among its parameters. */
export function hideInText(text: string): string {
  const shown = /eyJ|bearer|basic|@/i.test(text) ? hideTokens(text) : text
  return shown.includes('?') ? hideParameters(shown) : shown
}

const hideTokens = (text: string): string =>
  text
    .replaceAll(/eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)*/g, hidden)
    .replaceAll(/\b(bearer|basic)\s+[\w.~+/-]+=*/gi, `$1 ${hidden}`)
    .replaceAll(/\/\/[^/\s@?#]+@/g, `//${hidden}@`)

/** What a query or a form says, without the values of its credentials. */
export const hideParameters = (text: string): string =>
  text.replaceAll(/(^|[?&])([^=&?#\s]+)=([^&#\s]+)/g, (pair, before: string, name: string) =>
    isCredentialParameter(plain(name)) ? `${before}${name}=${hidden}` : pair,
  )

/** A query, `?` and more, of which only the names of OData are left. */
export const hideAllParameters = (query: string): string =>
  `?${query.slice(1).split('&').map(hideParameter).join('&')}`

function hideParameter(pair: string): string {
  const [name = ''] = pair.split('=', 1)
  return `${/^(?:\$|%24)[a-z]+$/i.test(name) ? name : hidden}=${hidden}`
}

function plain(name: string): string {
  if (!name.includes('%')) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
