import { queryErrors } from './query-errors.js'

const signature = 'mock-graph:'

/** How many items a `$skiptoken` of ours says were served. Throws Graph's 400 for a token that is not ours. */
export function readPageToken(token: string): number {
  let text = ''
  try {
    text = atob(token.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    throw queryErrors.expiredPageToken()
  }
  const served = text.startsWith(signature) ? text.slice(signature.length) : ''
  if (!/^\d{1,9}$/.test(served)) throw queryErrors.expiredPageToken()
  return Number(served)
}

/** The address of the next page: the same query with another `$skiptoken`, written as Graph writes it. */
export function nextLink(url: string, query: URLSearchParams, served: number): string {
  const kept = [...query].filter(([name]) => !/^\$?(?:skiptoken|skip)$/i.test(name))
  const token = btoa(signature + served)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  const parameters = [...kept, ['$skiptoken', token] as const].map(
    ([name, value]) => `${encodeURIComponent(name).replace(/^%24/, '$')}=${encodeURIComponent(value)}`,
  )
  return `${url}?${parameters.join('&')}`
}
