import { bytesOfText, cutText } from '../domain/kept-text.js'
import type { Header } from '../synchronization/target/exchange.js'
import type { KeptExchange } from './kept-exchange.js'

/** Bytes of what was said, in UTF-8. */
export function sizeOf({ request, answer }: Pick<KeptExchange, 'request' | 'answer'>): number {
  const ofRequest =
    bytesOfText(request.url) + bytesOfText(request.body ?? '') + bytesOfHeaders(request.headers)
  return answer ? ofRequest + bytesOfText(answer.body ?? '') + bytesOfHeaders(answer.headers) : ofRequest
}

function bytesOfHeaders(headers: readonly Header[]): number {
  let bytes = 0
  for (const [name, value] of headers) bytes += bytesOfText(name) + bytesOfText(value)
  return bytes
}

/** The same with bodies that are no longer than that, and say so where they were. */
export function cutBodies(exchange: KeptExchange, longest: number): KeptExchange {
  const { request, answer } = exchange
  const body = cut(request.body, longest)
  const answered = cut(answer?.body ?? null, longest)
  if (body === request.body && answered === (answer?.body ?? null)) return exchange
  return {
    ...exchange,
    request: { ...request, body },
    answer: answer && { ...answer, body: answered },
  }
}

const cut = (body: string | null, longest: number) => body && cutText(body, longest)
