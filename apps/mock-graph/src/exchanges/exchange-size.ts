import type { Header } from '../synchronization/target/exchange.js'
import type { KeptExchange } from './kept-exchange.js'

const encoder = new TextEncoder()

/** Bytes of what was said, in UTF-8. */
export function sizeOf({ request, answer }: Pick<KeptExchange, 'request' | 'answer'>): number {
  const texts = [request.url, request.body ?? '', answer?.body ?? '']
  return [...texts, ...textsOf(request.headers), ...textsOf(answer?.headers ?? [])].reduce(
    (sum, text) => sum + bytesOf(text),
    0,
  )
}

const textsOf = (headers: readonly Header[]) => headers.flat()
const bytesOf = (text: string) => (text === '' ? 0 : encoder.encode(text).length)

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
