import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { Answer } from '../../http/answer.js'
import { cutOffRest } from './cut-off-rest.js'
import type { Incoming, Outgoing } from './offer-http2.js'

/** Writes an answer: in one piece, unless its body is a stream. Throws for headers that cannot be sent. */
export function sendAnswer({ status, headers, body }: Answer, incoming: Incoming, outgoing: Outgoing): void {
  // That of HTTP/2 takes the same, and its types are others.
  const response = outgoing as ServerResponse
  if (body instanceof ReadableStream) {
    response.writeHead(status, listHeaders(headers))
    // What breaks one of them breaks the other, and nobody is left to tell.
    pipeline(Readable.fromWeb(body as NodeStream), response).catch(() => undefined)
  } else if (body === undefined) {
    response.writeHead(status, listHeaders(headers, status === 204 ? undefined : 0)).end()
  } else if (typeof body === 'string') {
    const length = Buffer.byteLength(body)
    // Text of as many bytes as characters is ASCII, and Latin-1 is what Node writes with the least work.
    response
      .writeHead(status, listHeaders(headers, length))
      .end(body, length === body.length ? 'latin1' : 'utf8')
  } else {
    response.writeHead(status, listHeaders(headers, body.byteLength)).end(body)
  }
  if (!incoming.complete) cutOffRest(incoming, outgoing)
}

/** Names and values in turns, which Node takes as they are; with the length of the body, where that is known. */
function listHeaders(headers: Answer['headers'], length?: number): string[] {
  const list: string[] = []
  for (const name in headers) {
    if (length !== undefined && isContentLength(name)) continue
    list.push(name, headers[name] ?? '')
  }
  if (length !== undefined) list.push('content-length', String(length))
  return list
}

const isContentLength = (name: string): boolean =>
  name.length === 'content-length'.length && name.toLowerCase() === 'content-length'
