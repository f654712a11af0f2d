import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Injection } from '../../domain/fault.js'
import type { Exchange } from '../../synchronization/target/exchange.js'
import type { Connection } from '../../synchronization/target/target.js'
import { ConnectionTrouble } from './connection-trouble.js'
import { disturbExchange } from './disturb-exchange.js'
import { createDeadline } from './exchange/deadline.js'
import {
  exchangeOverHttp,
  type HttpAnswer,
  type HttpLimits,
  type HttpRequest,
} from './exchange/http-exchange.js'
import { checkedLookup } from './guard/checked-lookup.js'
import { createTargetGuard, hostOf } from './guard/target-guard.js'
import type { ScimTargetSettings } from './scim-target-options.js'
import type { HiddenSecrets } from './secrets/hide-secrets.js'
import { createShowHeaders } from './secrets/show-headers.js'
import { createLater } from './tell-later.js'

/** The connections of one activity, one request at a time. What somebody is told of what was said is told in its order. */
export type ScimWire = {
  /** Sends, and tells of it, but not before what came of it was judged. Rejects with {@link ConnectionTrouble}. */
  send(request: HttpRequest, hooks?: SendHooks): Promise<HttpAnswer>
  /** Ends the connections, once all was told of. */
  close(): void
}

type SendHooks = {
  /** How what came of a request failed; null where it did not. It may add secrets that are not to be told. */
  readonly judge?: (outcome: HttpAnswer | ConnectionTrouble) => NonNullable<Exchange['failure']> | null
  /** What goes wrong on purpose. */
  readonly injection?: Injection | undefined
}

/** What one origin is called with; `refusal` is why it is not. */
type Line = HttpLimits & {
  readonly refusal: string | null
  readonly origin: string
  readonly hostAndPort: string
}

export function openWire(
  connection: Pick<Connection, 'onExchange' | 'beginExchange' | 'now'>,
  settings: ScimTargetSettings,
  secrets: HiddenSecrets,
): ScimWire {
  const guard = createTargetGuard(settings.allowTargets)
  const lines = new Map<string, Line>()
  const show = createShowHeaders(secrets)
  const later = createLater()

  const openLine = (url: URL): Line => ({
    origin: url.origin,
    hostAndPort: url.host,
    host: hostOf(url),
    port: url.port,
    refusal: guard.refuseUrl(url),
    agent: createAgent(url),
    lookup: checkedLookup((address) => guard.refuseAddress(url, address)),
    timeout: settings.timeout,
    deadline: createDeadline(settings.timeout),
    maxBytes: settings.maxAnswerBytes,
  })
  // Nearly all requests carry the very same URL, whose parts are texts made anew each time they are asked for.
  let latest: { readonly url: URL; readonly line: Line } | undefined
  const lineTo = (url: URL): Line => {
    if (latest?.url === url) return latest.line
    const line = lines.get(url.origin) ?? openLine(url)
    lines.set(line.origin, line)
    latest = { url, line }
    return line
  }

  return {
    async send(request, { judge, injection } = {}) {
      const line = lineTo(request.url)
      if (line.refusal !== null) throw new ConnectionTrouble('refused', line.refusal)
      const { now } = connection
      const tellLater = connection.beginExchange?.()
      const [began, start] = [now(), performance.now()]
      let answer: HttpAnswer | null = null
      let error: string | null = null
      let failure: NonNullable<Exchange['failure']> | null = null
      try {
        const send = () => exchangeOverHttp(request, line)
        answer = await (injection
          ? disturbExchange({ injection, request, send, timeout: line.timeout })
          : send())
        failure = judge?.(answer) ?? null
        return answer
      } catch (trouble) {
        error = trouble instanceof Error ? trouble.message : String(trouble)
        if (trouble instanceof ConnectionTrouble) failure = judge?.(trouble) ?? null
        throw trouble
      } finally {
        const ended = began + Math.round(performance.now() - start)
        const exchange = (): Exchange => ({
          began,
          ended,
          request: {
            method: request.method,
            url: secrets.hide(line.origin + request.path),
            headers: show([...request.headers, ['Host', line.hostAndPort]]),
            body: request.body && secrets.hide(request.body),
          },
          answer: answer && {
            ...answer,
            headers: show(answer.headers),
            body: secrets.hide(answer.body),
          },
          error: error && secrets.hide(error),
          failure: failure && { code: failure.code, message: secrets.hide(failure.message) },
          ...(injection && { injected: injection.fault?.kind ?? 'latency' }),
        })
        if (tellLater && !settings.onExchange) later.add(() => tellLater(exchange()))
        else {
          const told = exchange()
          settings.onExchange?.(told)
          connection.onExchange(told)
        }
      }
    },
    close: () => {
      later.flush()
      for (const { agent, deadline } of lines.values()) {
        agent.destroy()
        deadline.close()
      }
    },
  }
}

/** No proxy of the environment: what was checked is what is dialled. The service speaks TLS 1.2 and nothing else. */
const createAgent = ({ protocol }: URL): HttpAgent => {
  const connections = { keepAlive: true, maxSockets: 1 }
  return protocol === 'https:'
    ? new HttpsAgent({
        ...connections,
        minVersion: 'TLSv1.2',
        maxVersion: 'TLSv1.2',
        rejectUnauthorized: true,
      })
    : new HttpAgent(connections)
}
