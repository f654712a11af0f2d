import type { Bytes } from './answer.js'
import { BodyTooLong } from './call.js'

/** All bytes of a stream. Throws {@link BodyTooLong} and reads no further once there are more than `limit`. */
export async function collect(
  stream: ReadableStream<Bytes>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Bytes> {
  const chunks: Bytes[] = []
  let length = 0
  // A reader, because not every browser can iterate a stream.
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength
    if (length > limit) {
      // An inflating bomb stops here. Nobody waits for its source to agree.
      reader.cancel().catch(() => undefined)
      throw new BodyTooLong(limit)
    }
    chunks.push(read.value)
  }
  return joined(chunks, length)
}

function joined(chunks: readonly Bytes[], length: number): Bytes {
  const [only] = chunks
  if (chunks.length === 1 && only) return only
  const whole = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}
