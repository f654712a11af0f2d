import type { Injection, Refusal } from '../../domain/fault.js'
import { renderGatewayPage } from '../../faults/gateway-page.js'
import { sleep } from '../../faults/sleep.js'
import { ConnectionTrouble } from './connection-trouble.js'
import type { HttpAnswer, HttpRequest } from './exchange/http-exchange.js'

/** How one exchange goes, with what is injected into it. */
export type DisturbedExchange = {
  readonly injection: Injection
  readonly request: Pick<HttpRequest, 'url' | 'method' | 'path'>
  /** Sends it as if nothing were wrong. */
  readonly send: () => Promise<HttpAnswer>
  /** Milliseconds that an exchange may last: what comes later is a time-out. */
  readonly timeout: number
}

/** Answers an exchange with the fault that is due. Rejects with {@link ConnectionTrouble}, also where the fault is one. */
export async function disturbExchange(exchange: DisturbedExchange): Promise<HttpAnswer> {
  const { injection, request, send, timeout } = exchange
  const { fault, loses, latency } = injection
  await waitFor(latency, timeout, request)
  if (!fault) return send()
  if (fault.kind === 'staleRead') return request.method === 'GET' ? nothingYet(request.path) : send()
  if (fault.kind === 'lostUpdate') return request.method === 'PATCH' ? answer(204) : send()
  if (fault.kind === 'slowBody' || fault.kind === 'malformedJson') {
    const whole = await send()
    if (fault.kind === 'malformedJson') return { ...whole, body: whole.body.slice(0, whole.body.length / 2) }
    await waitFor((Buffer.byteLength(whole.body) / fault.bytesPerSecond) * 1_000, timeout, request)
    return whole
  }
  if (loses === 'answer') await send()
  if (fault.kind === 'reset') {
    throw new ConnectionTrouble('broken', `A fault rule broke the connection to ${request.url.origin}.`)
  }
  if (fault.kind === 'gatewayPage') {
    const page = renderGatewayPage(fault.status ?? 502)
    return answer(page.status, String(page.body), 'text/html')
  }
  return refuse(fault)
}

async function waitFor(ms: number, timeout: number, { url }: Pick<HttpRequest, 'url'>): Promise<void> {
  if (ms > 0) await sleep(Math.min(ms, timeout))
  if (ms < timeout) return
  throw new ConnectionTrouble(
    'timeout',
    `${url.origin} did not answer within ${timeout / 1_000} seconds: look into the log of the SCIM endpoint, or give it more time.`,
  )
}

/** As before the object was made: nobody is found by a filter, and nobody has the id. */
const nothingYet = (path: string): HttpAnswer =>
  /[?&]filter=/.test(path)
    ? answer(200, JSON.stringify({ schemas: [`${messages}:ListResponse`], totalResults: 0, Resources: [] }))
    : refuse({ kind: 'status', status: 404 })

function refuse(fault: Refusal): HttpAnswer {
  const status = fault.kind === 'status' ? fault.status : fault.kind === 'throttle' ? 429 : 401
  const body = {
    schemas: [`${messages}:Error`],
    status: `${status}`,
    detail: 'A fault rule refused this request.',
  }
  const refusal = answer(status, JSON.stringify(body))
  const after = fault.kind === 'throttle' ? retryAfter(fault.retryAfter) : null
  return after === null ? refusal : { ...refusal, headers: [...refusal.headers, ['Retry-After', after]] }
}

function retryAfter(asked: number | 'date' | 'none' = 'none'): string | null {
  if (asked === 'none') return null
  return asked === 'date' ? new Date(Date.now() + 1_000).toUTCString() : `${asked}`
}

const messages = 'urn:ietf:params:scim:api:messages:2.0'

const answer = (status: number, body = '', type = 'application/scim+json'): HttpAnswer => ({
  status,
  headers: body === '' ? [] : [['Content-Type', type]],
  body,
})
