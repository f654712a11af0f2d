import { hidden, isCredentialParameter } from './credential-names.js'
import { hideInText, plain } from './hide-in-text.js'
import { takesSecrets } from './secrets-of-jobs.js'

/** A query, `?` and more, without the values of its credentials; where secrets are sent, of all but the names of OData. */
export function hideQuery(path: string, query: string): string {
  const show = takesSecrets(path) ? showName : showPair
  return `?${query.slice(1).split('&').map(show).join('&')}`
}

/** A form without the values of its credentials, and of what has no name that sign-in knows. */
export const hideForm = (form: string): string =>
  form === '' ? '' : form.split('&').map(showField).join('&')

function showName(pair: string): string {
  const [name = ''] = pair.split('=', 1)
  return `${/^(?:\$|%24)[a-z]+$/i.test(name) ? name : hidden}=${hidden}`
}

function showPair(pair: string): string {
  const { name, value } = read(pair)
  if (value === undefined) return showValue(name)
  return `${showValue(name)}=${name === '' || isCredentialParameter(plain(name)) ? hide(value) : showValue(value)}`
}

function showField(pair: string): string {
  const { name, value } = read(pair)
  if (pair === '') return ''
  // A text that is no form has no names, and may end with the equals sign of Base64.
  if (!value || /^=+$/.test(value) || !/^[\w%.[\]-]+$/.test(name))
    return value === '' && isKnown(name) ? pair : hidden
  return `${name}=${isKnown(name) ? showValue(value) : hidden}`
}

function read(pair: string): { readonly name: string; readonly value?: string } {
  const end = pair.indexOf('=')
  return end < 0 ? { name: pair } : { name: pair.slice(0, end), value: pair.slice(end + 1) }
}

const hide = (value: string) => (value === '' ? value : hidden)

/** As it was sent, unless there is something to hide in what it means. */
function showValue(value: string): string {
  const meant = plain(value)
  const shown = hideInText(meant)
  return shown === meant ? value : encodeURIComponent(shown)
}

const isKnown = (name: string): boolean => /^(?:x-|client-request-id$)/i.test(name) || known.has(name)

/** Parameters of OAuth 2.0, OpenID Connect and Microsoft's sign-in that hold no credential. */
const known: ReadonlySet<string> = new Set([
  ...['grant_type', 'client_id', 'client_assertion_type', 'scope', 'resource', 'redirect_uri', 'username'],
  ...['response_type', 'response_mode', 'state', 'nonce', 'login_hint', 'domain_hint', 'prompt', 'max_age'],
  ...['code_challenge', 'code_challenge_method', 'requested_token_use', 'claims', 'client_info', 'tenant'],
  ...['audience', 'account', 'user_code', 'decline', 'instance_aware', 'return-client-request-id'],
  ...['post_logout_redirect_uri', 'fmi_path', 'token_type', 'req_cnf', 'api-version'],
])
