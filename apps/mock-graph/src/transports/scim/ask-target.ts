import type { Injection } from '../../domain/fault.js'
import { codes } from '../../scim/answers/error-codes.js'
import { asSeconds } from '../../scim/answers/retry-after.js'
import type { Purpose, ScimAnswer } from '../../scim/answers/scim-answer.js'
import type { ScimRequest } from '../../scim/requests/scim-request.js'
import { type Header, headerOf } from '../../synchronization/target/exchange.js'
import type { Answer, Connection, Failure } from '../../synchronization/target/target.js'
import type { Bearer } from './bearer.js'
import { ConnectionTrouble } from './connection-trouble.js'
import { noEntry } from './credentials.js'
import type { HttpRequest } from './exchange/http-exchange.js'
import type { ScimWire } from './scim-wire.js'
import type { HiddenSecrets } from './secrets/hide-secrets.js'
import { createKeyedTurns, type TakeTurns } from './take-turns.js'
import { joinTarget, type TargetAddress } from './target-address.js'

/** Sends one request and reads its answer. */
export type Ask = <T>(
  purpose: Purpose,
  request: ScimRequest,
  read: (answer: ScimAnswer) => Answer<T>,
) => Promise<Answer<T>>

type AskParts = {
  readonly connection: Pick<Connection, 'now' | 'newId' | 'signal' | 'giveUp' | 'disturb'>
  readonly address: TargetAddress
  readonly bearer: Bearer
  readonly wire: ScimWire
  readonly secrets: HiddenSecrets
  /** Shared by all activities: two PATCHes at once to one object lose one at many servers. */
  readonly atObject: TakeTurns
}

export function createAsk({ connection, address, bearer, wire, secrets, atObject }: AskParts): Ask {
  const inTurn = createKeyedTurns()
  const { now, newId, signal, giveUp, disturb } = connection
  const version = `Date:${new Date(now()).toISOString().replace('Z', '0000Z')}, ActivityId:${newId()}`

  const { origin } = address.url

  const write = (request: ScimRequest, token: string): HttpRequest => {
    const body = request.body === null ? null : JSON.stringify(request.body)
    const headers: Header[] = [
      ['Authorization', `Bearer ${token}`],
      ['ADSCIMVersion', version],
    ]
    if (body !== null) {
      headers.push(['Content-Type', 'application/scim+json; charset=utf-8'])
      headers.push(['Content-Length', `${Buffer.byteLength(body)}`])
    }
    const path = joinTarget(address, request.target)
    const { method } = request
    return {
      url: address.url,
      method,
      path,
      headers,
      body,
      ...(method === 'GET' && giveUp && { signal: giveUp }),
    }
  }

  const ask = async <T>(
    purpose: Purpose,
    request: ScimRequest,
    read: (answer: ScimAnswer) => Answer<T>,
  ): Promise<Answer<T>> => {
    if (signal?.aborted) return ended
    const given = bearer.token()
    const token = given instanceof Promise ? await given : given
    if (!token.ok) return token
    // Asking for a token took time.
    if (signal?.aborted) return ended
    let result: Answer<T> | undefined
    try {
      await wire.send(write(request, token.value), {
        injection: disturb && disturbed(disturb(callOf(request))),
        judge: (outcome) => {
          result =
            outcome instanceof ConnectionTrouble
              ? failureOfTrouble(outcome, purpose)
              : read({ ...outcome, retryAfter: retryAfterOf(outcome.headers) })
          if ('status' in outcome && outcome.status === 401) bearer.forget()
          return result.ok ? null : result
        },
      })
    } catch (error) {
      if (!(error instanceof ConnectionTrouble)) throw error
      // Where nobody may be called nothing went out, so nothing was judged.
      result ??= failureOfTrouble(error, purpose)
    }
    if (result === undefined) throw new Error('A request was sent whose answer nobody judged.')
    return result.ok ? result : { ...result, message: secrets.hide(result.message) }
  }

  return (purpose, request, read) =>
    inTurn('the activity', () =>
      request.method === 'GET'
        ? ask(purpose, request, read)
        : atObject(`${origin}${request.target}`, () => ask(purpose, request, read)),
    )
}

/** As fault rules are asked about it. */
const callOf = ({ method, target }: ScimRequest) => {
  const mark = target.indexOf('?')
  return { method, path: mark < 0 ? target : target.slice(0, mark) }
}

/** Nothing where no rule is due. */
const disturbed = (injection: Injection | undefined) =>
  injection && (injection.fault || injection.latency > 0) ? injection : undefined

const ended: Failure = {
  ok: false,
  code: codes.internal,
  message: 'The activity was ended before this request.',
  ends: 'object',
}

function failureOfTrouble({ kind, message }: ConnectionTrouble, purpose: Purpose): Failure {
  if (kind === 'refused') return noEntry(message)
  if (kind === 'incompatible') {
    return {
      ok: false,
      code: codes.incompatible,
      message,
      ends: purpose === 'probe' ? 'compliance' : 'object',
    }
  }
  if (purpose === 'probe') return noEntry(message, codes.unavailable)
  return { ok: false, code: kind === 'timeout' ? codes.timeout : codes.broken, message, ends: 'object' }
}

const retryAfterOf = (headers: readonly Header[]) =>
  asSeconds(headerOf(headers, 'retry-after'), headerOf(headers, 'date'))
