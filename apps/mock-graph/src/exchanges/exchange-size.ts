import type { Header } from '../synchronization/target/exchange.js'
import type { KeptExchange } from './kept-exchange.js'

/** Bytes of what was said, in UTF-8. */
export function sizeOf({ request, answer }: Pick<KeptExchange, 'request' | 'answer'>): number {
  const ofRequest = bytesOf(request.url) + bytesOf(request.body ?? '') + bytesOfHeaders(request.headers)
  return answer ? ofRequest + bytesOf(answer.body ?? '') + bytesOfHeaders(answer.headers) : ofRequest
}

function bytesOfHeaders(headers: readonly Header[]): number {
  let bytes = 0
  for (const [name, value] of headers) bytes += bytesOf(name) + bytesOf(value)
  return bytes
}

/** Counted and not encoded, which would make what is thrown away at once. */
function bytesOf(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) bytes += code > 0x7ff && !isSurrogate(code) ? 2 : 1
  }
  return bytes
}

/** Two of them make a character of four bytes. */
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

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

function cut(body: string | null, longest: number): string | null {
  // A character has four bytes at most.
  if (body === null || body.length * 4 <= longest || bytesOf(body) <= longest) return body
  return `${body.slice(0, Math.floor(longest / 4)).toWellFormed()}… (cut: ${bytesOf(body)} bytes)`
}
