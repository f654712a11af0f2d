import { BodyTooLong, type Call } from '../../../http/call.js'
import type { BatchItem } from './batch-request.js'

/** One request of a batch as a call of its own, with the token of the batch. */
export function batchCall({ method, url, headers, body }: BatchItem, authorization: string | null): Call {
  const own = new Headers(headers)
  if (authorization !== null) own.set('Authorization', authorization)
  return {
    ...{ method, origin: url.origin, path: url.pathname, query: url.searchParams, search: url.search },
    header: (name) => own.get(name),
    headers: () => own,
    body: async (limit) => {
      if (limit !== undefined && body.length > limit) throw new BodyTooLong(limit)
      return body
    },
  }
}
