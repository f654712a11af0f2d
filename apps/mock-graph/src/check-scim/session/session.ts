import { parseBody } from '../../scim/answers/parse-body.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import type { Exchange } from '../../synchronization/target/exchange.js'
import { createLedger, type Ledger } from './ledger.js'
import type { Reply, ScimLine, Sent } from './line.js'
import { Stopped } from './stops.js'

/** Everything that is asked in one run, in order, and what was made by it. */
export type Session = {
  readonly exchanges: readonly Exchange[]
  readonly ledger: Ledger
  send(request: ScimRequest): Promise<Reply>
  sendTogether(requests: readonly ScimRequest[]): Promise<readonly Reply[]>
  /** Sends though the run was stopped: for clean-up. Null when no answer came. */
  sendLast(request: ScimRequest): Promise<Reply | null>
}

/**
 * Throws {@link Stopped} when no answer comes, when the run was interrupted, and when a 5xx is followed by another to a request
 * that has nothing in it to be refused.
 */
export function openSession(line: ScimLine, signal?: AbortSignal): Session {
  const exchanges: Exchange[] = []
  const ledger = createLedger()

  const keep = (request: ScimRequest, { exchange, answer }: Sent): Reply | null => {
    exchanges.push(exchange)
    if (!answer) return null
    const reply = toReply(answer)
    ledger.note(request, reply)
    return reply
  }
  const mustGoOn = () => {
    if (signal?.aborted) throw new Stopped('interrupted', 'The run was interrupted.')
  }
  const answered = (reply: Reply | null): Reply => {
    if (reply) return reply
    throw new Stopped('down', exchanges.at(-1)?.error ?? 'The endpoint gave no answer.')
  }
  const isAlive = async () => {
    for (const target of neutral) {
      const request: ScimRequest = { method: 'GET', target, body: null }
      const reply = keep(request, await line.send(request))
      if (reply && reply.status < 500) return true
    }
    return false
  }
  const check = async (replies: readonly Reply[]) => {
    if (!replies.some(({ status }) => status >= 500) || (await isAlive())) return
    throw new Stopped(
      'down',
      `The endpoint answered ${replies.at(-1)?.status}, and 5xx to neutral requests too.`,
    )
  }

  return {
    exchanges,
    ledger,
    async send(request) {
      mustGoOn()
      ledger.expect(request)
      const reply = answered(keep(request, await line.send(request)))
      await check([reply])
      return reply
    },
    async sendTogether(requests) {
      mustGoOn()
      for (const request of requests) ledger.expect(request)
      const sent = await line.sendTogether(requests)
      const replies = sent.map((one, index) => answered(keep(requests[index] as ScimRequest, one)))
      await check(replies)
      return replies
    },
    sendLast: async (request) => keep(request, await line.send(request)),
  }
}

// What nobody can have, and what every endpoint has or answers with 404.
const neutral = ['/Users/00000000-0000-4000-8000-00000000dead', '/ServiceProviderConfig']

function toReply({ status, headers, body }: NonNullable<Sent['answer']>): Reply {
  const parsed = parseBody(body)
  const isObject = 'object' in parsed
  return {
    status,
    headers,
    text: body,
    body: isObject ? parsed.object : null,
    problem: isObject ? null : parsed.problem,
  }
}
