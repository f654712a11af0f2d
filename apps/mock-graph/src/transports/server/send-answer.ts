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
    response.writeHead(status, headers)
    // What breaks one of them breaks the other, and nobody is left to tell.
    pipeline(Readable.fromWeb(body as NodeStream), response).catch(() => undefined)
  } else if (body === undefined) {
    response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': '0' }).end()
  } else {
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
    response.writeHead(status, { ...headers, 'content-length': String(length) }).end(body)
  }
  if (!incoming.complete) cutOffRest(incoming, outgoing)
}
