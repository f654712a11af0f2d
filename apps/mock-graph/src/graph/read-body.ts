import { faults } from './faults.js'
import { GraphFault } from './graph-fault.js'

/** What an operation takes: nothing, JSON, a SCIM bulk request, or bytes. */
export type ExpectedBody = 'none' | 'json' | 'scim' | 'binary'

/** The largest body, in bytes after inflating. Graph's own limit for these operations is not published. */
export const bodyLimit = 4 * 1024 * 1024

/** How deep objects and lists may stand in each other: what OData's reader takes (its MaxNestingDepth). */
export const depthLimit = 100

/**
 * Reads a request's body: parsed JSON, a `Uint8Array` for `binary`, `undefined` for `none`. Throws a `GraphFault` for
 * what Graph refuses. Whatever comes with an operation that takes nothing is ignored: real clients send empty forms
 * and empty JSON there (docs/discoveries/clients.md).
 */
export async function readBody(request: Request, expected: ExpectedBody): Promise<unknown> {
  if (expected === 'none') return undefined
  if (expected === 'binary') return readBytes(request)
  const type = mediaType(request.headers.get('Content-Type'))
  if (expected === 'scim') return readScim(request, type)
  if (type === undefined) {
    if ((await readText(request)) !== '') throw faults.missingContentType()
    throw request.method === 'POST' ? faults.unreadableJson() : faults.emptyPayload()
  }
  if (type !== 'application/json') throw faults.contentTypeNotJson()
  const text = await readText(request)
  if (text === '') throw faults.emptyPayload()
  return parseJson(text, faults.unreadableJson)
}

async function readScim(request: Request, type: string | undefined): Promise<unknown> {
  if (type !== 'application/scim+json') throw faults.notScim()
  return parseJson(await readText(request), faults.notScim)
}

function mediaType(header: string | null): string | undefined {
  const type = header?.split(';', 1)[0]?.trim().toLowerCase()
  return type === '' ? undefined : type
}

function parseJson(text: string, refuse: () => Error): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which may hold a secret.
    throw refuse()
  }
  // Each level takes two characters at least, so that hardly any body need be walked.
  if (text.length > 2 * depthLimit && isDeeperThan(depthLimit, value)) throw refuse()
  return value
}

/** Level by level, since a deep value would exhaust the stack of a function that calls itself. */
function isDeeperThan(limit: number, value: unknown): boolean {
  let level = [value].filter(isNested)
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((item) => Object.values(item).filter(isNested))
  }
  return false
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null

async function readText(request: Request): Promise<string> {
  const length = declaredLength(request)
  if (length > bodyLimit) throw faults.payloadTooLarge(bodyLimit)
  // A length within the limit, as a server has already enforced it, spares counting chunk by chunk.
  if (!request.headers.has('Content-Encoding') && length >= 0) return request.text()
  return new TextDecoder().decode(await readBytes(request))
}

/** The `Content-Length`, or -1 where there is none to believe. */
const declaredLength = ({ headers }: Request) => {
  const header = headers.get('Content-Length')
  return header !== null && /^\d+$/.test(header) ? Number(header) : -1
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (declaredLength(request) > bodyLimit) throw faults.payloadTooLarge(bodyLimit)
  if (!request.body) return new Uint8Array()
  const encoding = (request.headers.get('Content-Encoding') ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return collect(request.body)
  const format = inflatable.get(encoding)
  // Graph is not known to answer 415; a body we cannot read is a body we cannot read.
  if (!format) throw faults.unreadableJson()
  return inflate(request.body, format)
}

// kiota's Go pipeline compresses by default, its TypeScript one on request (docs/discoveries/clients.md).
const inflatable: ReadonlyMap<string, CompressionFormat> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
])

async function inflate(body: ReadableStream<Uint8Array<ArrayBuffer>>, format: CompressionFormat) {
  try {
    return await collect(body.pipeThrough(new DecompressionStream(format)))
  } catch (error) {
    if (error instanceof GraphFault) throw error
    throw faults.unreadableJson()
  }
}

async function collect(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  // A reader, because not every browser can iterate a stream.
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength
    if (length > bodyLimit) {
      // An inflating bomb stops here. Nobody waits for its source to agree.
      reader.cancel().catch(() => undefined)
      throw faults.payloadTooLarge(bodyLimit)
    }
    chunks.push(read.value)
  }
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
