import type { ScimLine, Sent } from '../../src/check-scim/session/line.js'
import type { ScimRequest } from '../../src/scim/requests/scim-request.js'

/** A body as JSON; `undefined` for none. */
// biome-ignore lint/suspicious/noExplicitAny: habits reach deep into bodies of all kinds.
export type Body = any

export type Answered = { readonly status: number; readonly body?: Body }

/** What a server does in its own way: it may change a request, its answer, or answer itself. `null`: the answer is lost. */
export type Habit = (
  request: ScimRequest,
  forward: (request: ScimRequest) => Promise<Answered>,
) => Promise<Answered | null>

/** The same server, with a habit. */
export function withHabit(line: Pick<ScimLine, 'send'>, habit: Habit): ScimLine {
  const forward = async (request: ScimRequest): Promise<Answered> => {
    const { answer } = await line.send(request)
    if (!answer) throw new Error('The server under the habit gave no answer.')
    return { status: answer.status, ...(answer.body !== '' && { body: JSON.parse(answer.body) }) }
  }
  const send = async (request: ScimRequest): Promise<Sent> => {
    const answered = await habit(request, forward)
    const { method, target, body } = request
    const exchange = {
      ...{ began: 0, ended: 0, error: answered ? null : 'The connection was closed.' },
      request: { method, url: target, headers: [], body: body === null ? null : JSON.stringify(body) },
    }
    if (!answered) return { exchange: { ...exchange, answer: null }, answer: null }
    const text = answered.body === undefined ? '' : JSON.stringify(answered.body)
    const answer = { status: answered.status, headers: [], body: text }
    return { exchange: { ...exchange, answer }, answer }
  }
  return { send, sendTogether: (requests) => Promise.all(requests.map(send)) }
}

/** Changes every resource that is shown, alone or in a list. */
export async function showing(
  answered: Promise<Answered>,
  change: (resource: Body) => Body,
): Promise<Answered> {
  const { status, body } = await answered
  if (status >= 300 || typeof body !== 'object') return { status, body }
  if (!body.Resources) return { status, body: body.id === undefined ? body : change(body) }
  return { status, body: { ...body, Resources: body.Resources.map(change) } }
}
