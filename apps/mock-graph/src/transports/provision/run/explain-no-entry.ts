import { type KeptExchange, pathOf } from '../../../exchanges/kept-exchange.js'
import { nameOptions } from '../../cli/options/name-options.js'
import { withoutQuery } from '../report/without-query.js'

/** How an endpoint was asked: where it is, and with which token. Empty: with one that the fake issued. */
type Asked = { readonly target: string; readonly token: string }

/**
 * Why an endpoint lets nobody in and what to do about it, in one sentence.
 *
 * @param message What provisioning says of it.
 * @param last The request that ended it; undefined where none went out.
 */
export function explainNoEntry(message: string, last: KeptExchange | undefined, asked: Asked): string {
  if (!last?.answer) return nameOptions(last?.error ?? message)
  const { status } = last.answer
  const target = withoutQuery(asked.target)
  const request = `${last.request.method} ${pathOf(last)}`
  if (status === 401 || status === 403) {
    const token = asked.token === '' ? 'the token that the fake issued, as none was given' : 'the token'
    return `${target} refused ${token} (${status} to ${request}): give the one it expects with --token, or in the variable MOCK_GRAPH_TARGET_TOKEN.`
  }
  if (status === 404) {
    return `There is no SCIM endpoint at ${target} (404 to ${request}): give the address below which /Users and /Groups are found.`
  }
  if (status >= 300 && status < 400) {
    return `${target} answered ${request} with a redirect (${status}), which Entra does not follow: give the address that it leads to.`
  }
  if (status >= 200 && status < 300) {
    return `${target} answered ${request} with ${status}, but not with an empty ListResponse: ${firstLine(message)}`
  }
  return `${target} answered ${request} with ${status}, where a SCIM endpoint answers 200 and an empty ListResponse for somebody it does not have.`
}

const firstLine = (message: string) =>
  (
    message.split(/\r?\n/).find((line) => line.startsWith('Message: ')) ??
    message.split(/\r?\n/)[0] ??
    ''
  ).replace('Message: ', '')
