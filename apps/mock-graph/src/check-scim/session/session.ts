import { parseBody } from '../../scim/answers/parse-body.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import type { Exchange } from '../../synchronization/target/exchange.js'
import { createLedger, type Ledger } from './ledger.js'
import type { Reply, ScimLine, Sent } from './line.js'
import { NoAnswer, Stopped } from './stops.js'

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
 * Throws {@link NoAnswer} when one request is not answered, and {@link Stopped} when none is, when the run was interrupted, and when a 5xx is followed by another to a request
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
  const isAlive = async () => {
    for (const target of neutral) {
      const request: ScimRequest = { method: 'GET', target, body: null }
      const reply = keep(request, await line.send(request))
      if (reply && reply.status < 500) return true
    }
    return false
  }
  const answered = async (reply: Reply | null): Promise<Reply> => {
    if (reply?.status === 429) {
      throw new Stopped(
        'refused',
        'The endpoint answers 429 again and again: check it with its limit off or at 25 requests a second, which the service needs.',
      )
    }
    if (reply) return reply
    mustGoOn()
    const error = exchanges.at(-1)?.error ?? 'The endpoint gave no answer.'
    if (await isAlive()) throw new NoAnswer(error)
    throw new Stopped('down', error)
  }
  const check = async (replies: readonly Reply[]) => {
    if (!replies.some(({ status }) => status >= 500)) return
    mustGoOn()
    if (await isAlive()) return
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
      const reply = await answered(keep(request, await line.send(request)))
      await check([reply])
      return reply
    },
    async sendTogether(requests) {
      mustGoOn()
      for (const request of requests) ledger.expect(request)
      const sent = await line.sendTogether(requests)
      const kept = sent.map((one, index) => keep(requests[index] as ScimRequest, one))
      const replies: Reply[] = []
      for (const reply of kept) replies.push(await answered(reply))
      await check(replies)
      return replies
    },
    sendLast: async (request) => keep(request, await line.send(request)),
  }
}

/** What nobody can have, and what every endpoint has or answers with 404. */
export const neutral = ['/Users/00000000-0000-4000-8000-00000000dead', '/ServiceProviderConfig']

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
