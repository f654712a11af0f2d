import { STATUS_CODES } from 'node:http'
import { abortBody, untilAborted } from './abort.js'
import type { Answerer } from './answerer.js'
import { decodeBody } from './decode-body.js'
import { followRedirect } from './follow-redirect.js'

type Fetch = typeof globalThis.fetch

/**
 * A `fetch` that asks somebody else where he takes the address, and is the one before otherwise. What is answered looks
 * as if it had come over a network: redirects are followed, bodies decoded, aborts heeded.
 */
export function createFetch(answerer: () => Answerer | undefined, before: Fetch): Fetch {
  const send = async (
    ...[input, init, hops = 0]: [...Parameters<Fetch>, hops?: number]
  ): Promise<Response> => {
    const given = input instanceof Request ? input : undefined
    const url = URL.parse(given ? given.url : String(input))
    const asked = answerer()
    if (!url || !asked?.takes(url)) return before(input, init)
    // One with a body is used up by any fetch.
    const request = given && !init && !given.body ? given : new Request(input, init)
    // To send a body again, as after some redirects. One that streams in cannot be.
    const spare = given?.body && !init?.body ? request.clone() : undefined
    const signal = init?.signal ?? given?.signal
    const answer = await untilAborted(signal, () => asked.answer(request))
    if (!answer) return before(request)
    if (answer.type === 'error') throw new TypeError('fetch failed', { cause: answer })
    const next = followRedirect(request, answer, spare?.body ?? repeatable(init?.body), hops)
    if (!next) return receive(abortBody(signal, decodeBody(request, answer)), url, hops > 0)
    const isForeign = new URL(next.url).origin !== url.origin
    return tell(await send(next, undefined, hops + 1), {
      redirected: true,
      ...(isForeign && { type: 'cors' }),
    })
  }
  return (input, init) => send(input, init)
}

const repeatable = (body: BodyInit | null | undefined) =>
  body && !(typeof body === 'object' && Symbol.asyncIterator in body) ? body : undefined

/** What a response over a network tells of its way. */
function receive(response: Response, url: URL, redirected: boolean): Response {
  url.hash = ''
  const statusText = response.statusText || (STATUS_CODES[response.status] ?? '')
  return tell(response, { url: url.href, redirected, statusText, type: 'basic' })
}

type Told = Pick<Response, 'url' | 'redirected' | 'statusText' | 'type'>

function tell(response: Response, told: Partial<Told>): Response {
  for (const [name, value] of Object.entries(told)) {
    Object.defineProperty(response, name, { value, configurable: true })
  }
  const clone = () => {
    const { url, redirected, statusText, type } = response
    return tell(Response.prototype.clone.call(response), { url, redirected, statusText, type })
  }
  return Object.defineProperty(response, 'clone', { value: clone, configurable: true })
}
