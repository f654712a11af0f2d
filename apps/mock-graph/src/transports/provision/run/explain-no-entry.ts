import { type KeptExchange, pathOf } from '../../../exchanges/kept-exchange.js'

/**
 * Why an endpoint lets nobody in and what to do about it, in one sentence.
 *
 * @param message What provisioning says of it.
 * @param last The request that ended it; undefined where none went out.
 */
export function explainNoEntry(message: string, last: KeptExchange | undefined, target: string): string {
  if (!last)
    return message
      .replaceAll('the tenant URL (BaseAddress)', '--target')
      .replace(/^The tenant URL \(BaseAddress\)/, '--target')
  const { answer, error, request } = last
  const asked = `${request.method} ${pathOf(last)}`
  if (!answer) return (error ?? message).replaceAll('the tenant URL (BaseAddress)', '--target')
  const { status } = answer
  if (status === 401 || status === 403) {
    return `${target} refused the token (${status} to ${asked}): give the one it expects with --token, or in the variable MOCK_GRAPH_TARGET_TOKEN.`
  }
  if (status === 404) {
    return `${target} has no SCIM endpoint there (404 to ${asked}): give the address below which /Users and /Groups are found.`
  }
  if (status >= 300 && status < 400) {
    return `${target} answered ${asked} with a redirect (${status}), which Entra does not follow: give the address that it leads to.`
  }
  if (status >= 200 && status < 300) {
    return `${target} answered ${asked} with ${status}, but not with an empty ListResponse: ${firstLine(message)}`
  }
  return `${target} answered ${asked} with ${status}, where a SCIM endpoint answers 200 and an empty ListResponse for somebody it does not have.`
}

const firstLine = (message: string) =>
  (
    message.split(/\r?\n/).find((line) => line.startsWith('Message: ')) ??
    message.split(/\r?\n/)[0] ??
    ''
  ).replace('Message: ', '')
