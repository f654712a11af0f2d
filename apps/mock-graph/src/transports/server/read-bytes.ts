import type { IncomingMessage } from 'node:http'
import type { Bytes } from '../../http/answer.js'
import { BodyTooLong } from '../../http/call.js'
import type { Incoming } from './offer-http2.js'

/**
 * The body of a request. Rejects with {@link BodyTooLong} beyond `limit` bytes, and with an `AbortError` when the caller
 * goes away before the end of it.
 */
export function readBytes(incoming: Incoming, limit = Number.POSITIVE_INFINITY): Promise<Bytes> {
  return isHere(incoming) ? take(incoming, limit) : gather(incoming, limit)
}

const takenWhole = new WeakSet<Incoming>()

/** Whether nothing of the body is still on its way. Node says that of a request only some time after the last byte. */
export const isRead = (incoming: Incoming): boolean => incoming.complete || takenWhole.has(incoming)

/** Whether all of the body has come with the head, as a short one does. That is known of HTTP/1.1 only. */
function isHere(incoming: Incoming): incoming is IncomingMessage {
  if ('stream' in incoming) return false
  const { complete, destroyed, readableEnded, readableLength, headers } = incoming
  if (readableEnded) return true
  return !destroyed && (complete || readableLength === Number(headers['content-length']))
}

/** Spares the listeners for what is still on its way, which cost more than a short body itself. */
async function take(incoming: IncomingMessage, limit: number): Promise<Bytes> {
  const bytes: Bytes = incoming.read() ?? Buffer.alloc(0)
  takenWhole.add(incoming)
  // So that it ends, which Node waits for.
  incoming.resume()
  if (bytes.byteLength > limit) throw new BodyTooLong(limit)
  return bytes
}

function gather(incoming: Incoming, limit: number): Promise<Bytes> {
  const { promise, resolve, reject } = Promise.withResolvers<Bytes>()
  const chunks: Buffer<ArrayBuffer>[] = []
  let length = 0
  const onData = (chunk: Buffer<ArrayBuffer>) => {
    length += chunk.length
    chunks.push(chunk)
    if (length > limit) settle(() => reject(new BodyTooLong(limit)))
  }
  const onEnd = () =>
    settle(() => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length)))
  const onClose = () => settle(() => reject(new DOMException('The caller went away.', 'AbortError')))
  const settle = (conclude: () => void) => {
    incoming.off('data', onData).off('end', onEnd).off('error', onClose).off('close', onClose)
    conclude()
  }
  incoming.on('data', onData).on('end', onEnd).on('error', onClose).on('close', onClose)
  if (incoming.destroyed) onClose()
  return promise
}
