import type { Bytes } from '../../../http/answer.js'
import type { Asked } from '../../calls/graph-call.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { readAddress } from '../../routing/address.js'

/** One request of a batch, its place in the whole checked. */
export type BatchItem = {
  readonly id: string
  readonly dependsOn: readonly string[]
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: Bytes
}

const limit = 20
const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Reads the body of `POST /$batch` into requests below `root`. Throws a 400 for the batch as a whole: more than 20
 * items, an id twice (whatever its case), a URL that is not relative, a dependency on something that does not stand
 * before.
 */
export function readBatch(body: unknown, { root }: Pick<Asked, 'root'>): BatchItem[] {
  const given = objectFrom(body).requests
  if (!Array.isArray(given) || given.length === 0) throw graphErrors.invalidBatch()
  if (given.length > limit) throw graphErrors.tooMany('individual requests', limit)
  const items: BatchItem[] = []
  const known = new Set<string>()
  for (const one of given) {
    const item = readItem(objectFrom(one), root)
    const missing = item.dependsOn.find((id) => !known.has(id))
    if (known.has(item.id.toLowerCase())) throw graphErrors.repeatedBatchId(item.id)
    if (missing !== undefined) throw graphErrors.invalidBatchDependency(item.id)
    known.add(item.id.toLowerCase())
    items.push(item)
  }
  return items
}

function readItem(item: Readonly<Record<string, unknown>>, root: string): BatchItem {
  const { id, url, method, dependsOn } = item
  if (typeof id !== 'string' || id === '' || typeof url !== 'string') throw graphErrors.invalidBatch()
  if (typeof method !== 'string' || !methods.has(method.toUpperCase())) throw graphErrors.invalidBatch()
  const before: unknown = dependsOn ?? []
  if (!Array.isArray(before) || !before.every((one) => typeof one === 'string'))
    throw graphErrors.invalidBatch()
  return {
    id,
    dependsOn: before.map((one: string) => one.toLowerCase()),
    method: method.toUpperCase(),
    url: absoluteUrl(url, root),
    headers: headersOf(item),
    body: method.toUpperCase() === 'GET' || item.body === undefined ? new Uint8Array() : bytesOf(item),
  }
}

/**
 * Nothing but paths below the called version: neither another host nor `..` leads out, and no batch into another. The
 * Python SDK begins them with two slashes.
 */
function absoluteUrl(url: string, root: string): URL {
  const path = `/${url.replace(/^\//, '')}`
  const absolute = URL.parse(root + path)
  if (!absolute?.href.startsWith(`${root}/`) || /^[a-z][a-z\d+.-]*:\/\//i.test(url))
    throw graphErrors.invalidBatch()
  if (/^\/(\$|%24)batch(\/|$)/i.test(readAddress(absolute.pathname).path)) throw graphErrors.invalidBatch()
  return absolute
}

function headersOf({ headers }: Readonly<Record<string, unknown>>): Headers {
  const own = new Headers()
  for (const [name, value] of Object.entries(objectFrom(headers ?? {}))) {
    if (typeof value !== 'string') throw graphErrors.invalidBatch()
    try {
      own.set(name, value)
    } catch {
      throw graphErrors.invalidBatch()
    }
  }
  return own
}

/** JSON as it stands; the text of another media type is base64, which may be that of URLs. */
function bytesOf({ body, headers }: Readonly<Record<string, unknown>>): Bytes {
  const names = Object.entries(objectFrom(headers ?? {}))
  const [, type = 'application/json'] = names.find(([name]) => name.toLowerCase() === 'content-type') ?? []
  if (typeof body !== 'string' || String(type).includes('json')) {
    return new TextEncoder().encode(JSON.stringify(body))
  }
  try {
    return Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  } catch {
    throw graphErrors.invalidBatch()
  }
}

function objectFrom(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw graphErrors.invalidBatch()
}
