import type { Answer, Bytes } from './answer.js'
import { BodyTooLong, type Call } from './call.js'
import { collect } from './collect.js'
import { queryOf } from './query-of.js'

/** A `Request` as a call. */
export function callOf(request: Request): Call {
  const { method, url } = request
  const { origin, path, search } = splitUrl(url)
  return {
    method,
    origin,
    path,
    query: queryOf(search),
    search,
    header: (name) => request.headers.get(name),
    headers: () => request.headers,
    body: (limit) => readBody(request, limit),
    signal: () => request.signal,
  }
}

/** An answer as a `Response`. */
export const responseOf = ({ status, headers, body }: Answer): Response =>
  new Response(body ?? null, { status, headers: headers as Record<string, string> })

/** Answers a `Request` as a function answers calls. */
export const asFetch =
  (answer: (call: Call) => Promise<Answer>) =>
  async (request: Request): Promise<Response> =>
    responseOf(await answer(callOf(request)))

/** A Request has normalised its address: parsing that again would cost more than all the rest here. */
function splitUrl(url: string) {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const fragment = url.indexOf('#', start)
  const end = fragment < 0 ? url.length : fragment
  const mark = url.indexOf('?', start)
  const pathEnd = mark < 0 || mark > end ? end : mark
  return { origin: url.slice(0, start), path: url.slice(start, pathEnd), search: url.slice(pathEnd, end) }
}

async function readBody(request: Request, limit = Number.POSITIVE_INFINITY): Promise<Bytes> {
  if (!request.body) return new Uint8Array()
  // Who declares a length within the limit need not be counted chunk by chunk.
  const declared = request.headers.get('content-length') ?? ''
  if (limit < Number.POSITIVE_INFINITY && !/^\d+$/.test(declared)) return collect(request.body, limit)
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > limit) throw new BodyTooLong(limit)
  return bytes
}
