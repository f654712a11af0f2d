import { queryErrors } from './query-errors.js'
import type { QueryOptions } from './query-options.js'

/** What a page token belongs to: what was asked for, where, and of which copy of the directory. */
export type PageOwner = {
  /** The collection, such as `v1.0/servicePrincipals`. */
  readonly collection: string
  readonly options: Pick<QueryOptions, 'filter' | 'search' | 'orderby'>
  /** Was the header `ConsistencyLevel: eventual` sent? */
  readonly eventual: boolean
}

const signature = 'mock-graph:'

/** How many items a `$skiptoken` of ours says were served. Throws Graph's 400 for one that is not ours or not of this query. */
export function readPageToken(token: string, owner: PageOwner): number {
  let text = ''
  try {
    text = atob(token.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    throw queryErrors.expiredPageToken()
  }
  const [, served, mark] = /^(\d{1,9}):(\w+)$/.exec(
    text.startsWith(signature) ? text.slice(signature.length) : '',
  ) ?? [undefined, undefined, undefined]
  if (served === undefined) throw queryErrors.expiredPageToken()
  if (mark !== markOf(owner)) throw queryErrors.invalidPageToken()
  return Number(served)
}

/** The address of the next page: the same query with another `$skiptoken`, written as Graph writes it. */
export function nextLink(url: string, query: URLSearchParams, served: number, owner: PageOwner): string {
  const kept = [...query].filter(([name]) => !/^\$?(?:skiptoken|skip)$/i.test(name))
  const token = btoa(`${signature}${served}:${markOf(owner)}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  const parameters = [...kept, ['$skiptoken', token] as const].map(
    ([name, value]) => `${encodeURIComponent(name).replace(/^%24/, '$')}=${encodeURIComponent(value)}`,
  )
  return `${url}?${parameters.join('&')}`
}

/** Tells owners apart, without a word of what they ask for: FNV-1a. */
function markOf({ collection, options: { filter, search, orderby }, eventual }: PageOwner): string {
  const text = JSON.stringify([collection, filter, search, orderby, eventual])
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
