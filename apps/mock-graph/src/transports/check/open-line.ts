import { setTimeout } from 'node:timers/promises'
import type { ScimLine, Sent } from '../../check-scim/session/line.js'
import { readRetryAfter } from '../../scim/answers/retry-after.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import { type Exchange, type Header, headerOf } from '../../synchronization/target/exchange.js'
import { ConnectionTrouble } from '../scim/connection-trouble.js'
import { keysIn } from '../scim/credentials.js'
import { settleOptions } from '../scim/scim-target-settings.js'
import { openWire, type ScimWire } from '../scim/scim-wire.js'
import { hideSecrets } from '../scim/secrets/hide-secrets.js'
import { joinTarget, type TargetAddress } from '../scim/target-address.js'

type LineOptions = {
  readonly address: TargetAddress
  readonly token: string
  readonly allowTargets: readonly string[]
  /** Milliseconds until an answer has to be whole. */
  readonly timeout: number
  /** Gives up what only reads and is under way. */
  readonly signal?: AbortSignal | undefined
  readonly now: () => number
  readonly newId: () => string
}

/** The way to an endpoint over the connections of a SCIM target: its guard, its headers, its secrets hidden. */
export function openLine(options: LineOptions): ScimLine & { close(): void } {
  const { address, token, allowTargets, timeout, signal, now, newId } = options
  const secrets = hideSecrets([token, ...keysIn(address.url.href)])
  const settings = settleOptions({ allowTargets, timeout })
  const version = `Date:${new Date(now()).toISOString().replace('Z', '0000Z')}, ActivityId:${newId()}`
  // One connection for what comes one after the other, a second for what goes out beside it.
  const lanes: Lane[] = []

  const laneAt = (index: number): Lane => {
    const known = lanes[index]
    if (known) return known
    const lane: Lane = { last: null, wire: null }
    lane.wire = openWire({ now, onExchange: (exchange) => (lane.last = exchange) }, settings, secrets)
    lanes[index] = lane
    return lane
  }

  const sendOn = async (lane: Lane, request: ScimRequest): Promise<Sent> => {
    const body = request.body === null ? null : JSON.stringify(request.body)
    const headers: Header[] = [
      ['Authorization', `Bearer ${token}`],
      ['ADSCIMVersion', version],
      ...(body === null ? [] : writing(body)),
    ]
    const path = joinTarget(address, request.target)
    lane.last = null
    try {
      // Whoever cleans up afterwards reads, too.
      const isGivenUp = request.method === 'GET' && signal?.aborted === false
      const message = {
        ...{ url: address.url, method: request.method, path, headers, body },
        ...(isGivenUp && { signal }),
      }
      await lane.wire?.send(message, { judge: () => null })
      const exchange = lane.last ?? nothing(request, now())
      // Judged is what may be shown, so that no secret comes into a reason.
      return { exchange, answer: exchange.answer && { ...exchange.answer, body: exchange.answer.body ?? '' } }
    } catch (error) {
      if (!(error instanceof ConnectionTrouble)) throw error
      return { exchange: lane.last ?? { ...nothing(request, now()), error: error.message }, answer: null }
    }
  }

  /** What is refused for its number was not done: it is sent again when the endpoint says so. */
  const sendPatiently = async (lane: Lane, request: ScimRequest): Promise<Sent> => {
    for (const pause of pauses) {
      const sent = await sendOn(lane, request)
      if (sent.answer?.status !== 429) return sent
      const asked = headerOf(sent.answer.headers, 'retry-after')
      await setTimeout(Math.min(readRetryAfter(asked, now()) ?? pause, longestPause))
    }
    return sendOn(lane, request)
  }

  return {
    send: (request) => sendPatiently(laneAt(0), request),
    sendTogether: (requests) =>
      Promise.all(requests.map((request, index) => sendPatiently(laneAt(index), request))),
    close: () => {
      for (const { wire } of lanes) wire?.close()
    },
  }
}

/** In milliseconds, where the endpoint names none. */
const pauses = [500, 1_000, 2_000]
const longestPause = 10_000

type Lane = { last: Exchange | null; wire: ScimWire | null }

const writing = (body: string): Header[] => [
  ['Content-Type', 'application/scim+json; charset=utf-8'],
  ['Content-Length', `${Buffer.byteLength(body)}`],
]

/** Of a request that did not even go out, such as one to an address that may not be called. */
const nothing = ({ method, target, body }: ScimRequest, at: number): Exchange => ({
  began: at,
  ended: at,
  request: { method, url: target, headers: [], body: body === null ? null : JSON.stringify(body) },
  answer: null,
  error: null,
})
