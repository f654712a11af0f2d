import type { Bytes } from '../../http/answer.js'
import { BodyTooLong } from '../../http/call.js'
import type { Incoming } from './offer-http2.js'

/**
 * The body of a request. Rejects with {@link BodyTooLong} beyond `limit` bytes, and with an `AbortError` when the caller
 * goes away before the end of it.
 */
export function readBytes(incoming: Incoming, limit = Number.POSITIVE_INFINITY): Promise<Bytes> {
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
  // One that has ended before anybody listens says nothing any more: it had no body.
  if (incoming.readableEnded) onEnd()
  else if (incoming.destroyed) onClose()
  return promise
}
