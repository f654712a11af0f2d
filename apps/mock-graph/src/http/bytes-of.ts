import type { Answer, Bytes } from './answer.js'
import { collect } from './collect.js'

const encoder = new TextEncoder()

/** The body of an answer, whole; empty where there is none. Afterwards a stream is used up. */
export function bytesOf({ body }: Answer): Bytes | Promise<Bytes> {
  if (body === undefined) return new Uint8Array()
  if (typeof body === 'string') return encoder.encode(body)
  return body instanceof Uint8Array ? body : collect(body)
}
