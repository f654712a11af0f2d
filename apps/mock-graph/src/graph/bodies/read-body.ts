import type { Bytes } from '../../http/answer.js'
import { BodyTooLong, type Call } from '../../http/call.js'
import { collect } from '../../http/collect.js'
import { decode } from '../../http/text-of.js'
import { graphErrors } from '../errors/graph-errors.js'

/** What an operation takes: nothing, JSON, a SCIM bulk request, or bytes. */
export type ExpectedBody = 'none' | 'json' | 'scim' | 'binary'

/** The largest body, in bytes after inflating. Graph's own limit for these operations is not published. */
export const bodyLimit = 4 * 1024 * 1024

/** How deep objects and lists may stand in each other: what OData's reader takes (its MaxNestingDepth). */
export const depthLimit = 100

/**
 * Reads a request's body: parsed JSON, a `Uint8Array` for `binary`, `undefined` for `none`. Throws a `GraphApiError` for
 * what Graph refuses. Whatever comes with an operation that takes nothing is ignored: real clients send empty forms
 * and empty JSON there (docs/discoveries/clients.md).
 */
export async function readBody(call: Call, expected: ExpectedBody): Promise<unknown> {
  if (expected === 'none') return undefined
  if (expected === 'binary') return readBytes(call)
  const type = mediaType(call.header('content-type'))
  if (expected === 'scim') return readScim(call, type)
  if (type === undefined) {
    if ((await readText(call)) !== '') throw graphErrors.missingContentType()
    throw call.method === 'POST' ? graphErrors.unreadableJson() : graphErrors.emptyPayload()
  }
  if (type !== 'application/json') throw graphErrors.contentTypeNotJson()
  const text = await readText(call)
  if (text === '') throw graphErrors.emptyPayload()
  return parseJson(text, graphErrors.unreadableJson)
}

async function readScim(call: Call, type: string | undefined): Promise<unknown> {
  if (type !== 'application/scim+json') throw graphErrors.notScim()
  return parseJson(await readText(call), graphErrors.notScim)
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

/** Goes no deeper than the limit itself. */
function isDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (limit === 0) return true
  for (const item of Array.isArray(value) ? value : Object.values(value)) {
    if (isDeeperThan(limit - 1, item)) return true
  }
  return false
}

const readText = async (call: Call): Promise<string> => decode(await readBytes(call))

async function readBytes(call: Call): Promise<Uint8Array> {
  try {
    if (declaredLength(call) > bodyLimit) throw new BodyTooLong(bodyLimit)
    const sent = await call.body(bodyLimit)
    const encoding = call.header('content-encoding')?.trim().toLowerCase() ?? ''
    if (encoding === '' || encoding === 'identity' || sent.length === 0) return sent
    const format = inflatable.get(encoding)
    // Graph is not known to answer 415; a body we cannot read is a body we cannot read.
    if (!format) throw graphErrors.unreadableJson()
    return await inflate(sent, format)
  } catch (error) {
    throw error instanceof BodyTooLong ? graphErrors.payloadTooLarge(bodyLimit) : error
  }
}

/** The `Content-Length`, or -1 where there is none to believe. */
function declaredLength(call: Call): number {
  const header = call.header('content-length')
  return header !== null && /^\d+$/.test(header) ? Number(header) : -1
}

// kiota's Go pipeline compresses by default, its TypeScript one on request (docs/discoveries/clients.md).
const inflatable: ReadonlyMap<string, CompressionFormat> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
])

async function inflate(sent: Bytes, format: CompressionFormat): Promise<Bytes> {
  try {
    return await collect(new Blob([sent]).stream().pipeThrough(new DecompressionStream(format)), bodyLimit)
  } catch (error) {
    throw error instanceof BodyTooLong ? error : graphErrors.unreadableJson()
  }
}
