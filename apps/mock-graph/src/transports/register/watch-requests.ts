import net, { type Socket } from 'node:net'
import { isAtFake, type ReachedFake } from './fake-address.js'
import { isKeptIn, isLedToFake, notStoodIn, refusalOf } from './real-service.js'
import { replaceFunction } from './replace-function.js'

type Done = (error?: Error | null) => void
type Chunk = { chunk: unknown; encoding: BufferEncoding }

/**
 * Keeps this process from asking another proxy than the fake for hosts of the real service: without TLS, where nothing
 * but the first line of a request names the host, and for tunnels to hosts that the fake does not stand in for. A
 * tunnel to one that it stands in for is left to the connection inside it, which is made anew, and carries nothing.
 * Returns what undoes it.
 */
export function watchRequests(fake: ReachedFake): () => void {
  const written = net.Socket.prototype as unknown as { _write: Write; _writev: WriteAll }
  const replaced = [
    replaceFunction(
      written,
      '_write',
      (before) =>
        function (data, encoding, done) {
          const refusal = refuse(this, [data], fake)
          if (refusal) done(refusal)
          else Reflect.apply(before, this, [data, encoding, done])
        },
    ),
    replaceFunction<'_writev', WriteAll>(
      written,
      '_writev',
      (before) =>
        function (chunks, done) {
          const refusal = refuse(
            this,
            chunks.map(({ chunk }) => chunk),
            fake,
          )
          if (refusal) done(refusal)
          else Reflect.apply(before, this, [chunks, done])
        },
    ),
  ]
  return () => {
    for (const each of replaced) each.undo()
  }
}

type Write = (this: Socket, data: unknown, encoding: BufferEncoding, done: Done) => void
type WriteAll = (this: Socket, chunks: Chunk[], done: Done) => void

function refuse(socket: Socket, written: readonly unknown[], fake: ReachedFake): Error | undefined {
  if (isAtFake(socket, fake)) return undefined
  for (const data of written) {
    const refusal = refuseOne(socket, data, fake)
    if (refusal) return refusal
  }
  return undefined
}

function refuseOne(socket: Socket, data: unknown, { tunnels }: ReachedFake): Error | undefined {
  const asked = readProxyRequest(data)
  if (!asked) {
    const host = tunnels.get(socket)
    return host === undefined ? undefined : refusalOf(host, throughProxy)
  }
  tunnels.delete(socket)
  const { host, tunnel } = asked
  if (!isKeptIn(host)) return undefined
  if (!isLedToFake(host)) return notStoodIn(host)
  if (!tunnel) return refusalOf(host, throughProxy)
  tunnels.set(socket, host)
  return undefined
}

const throughProxy =
  'not even without TLS by way of another proxy. Ask for it by https in a tunnel, or without that proxy (NO_PROXY), and the fake answers.'

const firstLine =
  /^(?:(CONNECT) |[!#$%&'*+.^_`|~\da-z-]+ [a-z][a-z\d+.-]*:\/\/(?:[^/?#@\s]*@)?)(\[[^\]\s]*\]|[^/?#:\s]+)(?=\S* HTTP\/|\S*$)/i

/**
 * The host that the first line of a request asks a proxy for (RFC 9112 §3.2.2, §3.2.3). Old clients name https so, too,
 * and would have the proxy read what they send.
 */
function readProxyRequest(data: unknown): { host: string; tunnel: boolean } | undefined {
  const text =
    typeof data === 'string'
      ? data.slice(0, longestLine)
      : data instanceof Uint8Array && isLetter(data[0])
        ? Buffer.from(data.buffer, data.byteOffset, Math.min(data.length, longestLine)).toString('latin1')
        : ''
  const [, connect, host] = firstLine.exec(text) ?? []
  return host === undefined ? undefined : { host, tunnel: connect !== undefined }
}

const longestLine = 300
const isLetter = (byte = 0) => /[a-z]/i.test(String.fromCharCode(byte))
