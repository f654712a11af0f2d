import { createFilling } from '../recordings/fill-placeholders.js'
import { isRecord } from '../recordings/is-record.js'
import { readBody, readPath } from '../recordings/raw-exchange.js'
import type { RecordedExchange, Recording } from '../recordings/recording.js'
import type { ContractConnection } from './connection.js'

/** A request that the recording has no answer for. */
export class NotRecordedError extends Error {
  override readonly name = 'NotRecordedError'
}

const graphUrl = 'https://graph.microsoft.com'
const tenantId = '00000000-0000-4000-8000-0000000000aa'

/**
 * Answers from a recording, offline. In each case a request is matched by its method, its path and the shape of its
 * body, and each answer is given once, in the order of the recording. A request that was not recorded throws a
 * {@link NotRecordedError} that names it.
 */
export function replayConnection(recording: Recording): ContractConnection {
  const left = new Set(recording.exchanges)
  const { fill, fillBody, learn } = createFilling({ graphUrl, tenantId })
  let current = ''

  const matches = (one: RecordedExchange, method: string, path: string, body: unknown) =>
    one.case === current &&
    one.request.method === method &&
    fill(one.request.path) === path &&
    shapeOf(one.request.body) === shapeOf(body)

  return {
    kind: 'replay',
    ...{ graphUrl, tenantId },
    token: async () => 'token-of-a-replay',
    secrets: [],
    domains: [...new Set(JSON.stringify(recording).match(/\{domain:\d+\}/g))].map(fill),
    enter(caseName) {
      current = caseName
    },
    async fetch(request) {
      const path = readPath(request.url)
      const body = readBody(await request.text())
      const found = left.values().find((one) => matches(one, request.method, path, body))
      if (!found) {
        throw new NotRecordedError(
          `The recording has no (further) answer to ${request.method} ${path} in the case "${current}". Record it anew.`,
        )
      }
      left.delete(found)
      learn(found.request.body, body)
      const { status, headers } = found.response
      const filled = Object.entries(headers).map(([name, value]): [string, string] => [name, fill(value)])
      return new Response(write(fillBody(found.response.body)), { status, headers: filled })
    },
  }
}

// A body that is a bare text or number came as text/plain.
function write(body: unknown): string | null {
  if (body === null) return null
  return typeof body === 'string' ? body : JSON.stringify(body)
}

function shapeOf(body: unknown): string {
  if (Array.isArray(body)) return `[${body.map(shapeOf).join()}]`
  if (!isRecord(body)) return body === null ? 'null' : typeof body
  return `{${Object.keys(body)
    .sort()
    .map((name) => `${name}:${shapeOf(body[name])}`)
    .join()}}`
}
