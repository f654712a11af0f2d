import { hidden, isCredentialParameter } from './credential-names.js'

/**
 * A text without tokens that stand in it, passwords in its addresses, and credentials among its parameters.
 *
 * @param isCredential Which parameters are. Default: those of OAuth, of Graph and of headers.
 */
export function hideInText(text: string, isCredential = isCredentialParameter): string {
  const shown = /eyJ|bearer|basic|@/i.test(text) ? hideTokens(text) : text
  return shown.includes('?') ? hideParameters(shown, isCredential) : shown
}

const hideTokens = (text: string): string =>
  text
    .replaceAll(/eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)*/g, hidden)
    .replaceAll(/\b(bearer|basic)\s+[\w.~+/-]+=*/gi, `$1 ${hidden}`)
    .replaceAll(/\/\/[^/\s@?#]+@/g, `//${hidden}@`)

/** A text without the values of credentials in the queries that stand in it. */
const hideParameters = (text: string, isCredential: typeof isCredentialParameter): string =>
  text.replaceAll(/(^|[?&])([^=&?#\s]+)=([^&#\s]+)/g, (pair, before: string, name: string) =>
    isCredential(plain(name)) ? `${before}${name}=${hidden}` : pair,
  )

/** A form as it was sent, in which anything but `&` may stand in a value. Of what is no parameter nothing is left. */
export const hideInForm = (form: string): string => form.split('&').map(hideField).join('&')

function hideField(field: string): string {
  if (field === '') return field
  const end = field.indexOf('=')
  const name = field.slice(0, Math.max(end, 0))
  if (!/^[\w.%-]+$/.test(name)) return hidden
  return `${name}=${isCredentialParameter(plain(name)) ? hidden : hideInText(field.slice(end + 1))}`
}

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
