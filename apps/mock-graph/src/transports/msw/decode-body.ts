import { Duplex } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** The response as `fetch` hands it over: its body without content codings, and none for `HEAD` (RFC 9110 §8.4, §9.3.2). */
export function decodeBody({ method }: Request, response: Response): Response {
  if (!response.body) return response
  if (method === 'HEAD') return new Response(null, response)
  const named = response.headers.get('content-encoding')
  if (!named) return response
  const decoders = named
    .split(',')
    .map((coding) => codings[coding.trim().toLowerCase()])
    .reverse()
  // Whoever uses another coding is left to decode it.
  if (decoders.includes(undefined)) return response
  const body = decoders.reduce<ReadableStream>(
    (encoded, decode) => (decode ? encoded.pipeThrough(Duplex.toWeb(decode()) as TransformStream) : encoded),
    response.body,
  )
  return new Response(body, response)
}

// What has come is passed on at once, and a body that ends too early is not an error: as in undici.
const zlib = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }
const brotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
}
const gunzip = () => createGunzip(zlib)

const codings: Readonly<Record<string, (() => Duplex) | undefined>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: () => createInflate(zlib),
  br: () => createBrotliDecompress(brotli),
}
