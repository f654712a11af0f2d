import { type Agent, type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { type Header, headerOf } from '../../../synchronization/target/exchange.js'
import { ConnectionTrouble, troubleOf } from '../connection-trouble.js'
import type { Deadline } from './deadline.js'

/** One request as it goes out. */
export type HttpRequest = {
  readonly url: URL
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: readonly Header[]
  readonly body: string | null
  /** Gives it up: for what changes nothing. */
  readonly signal?: AbortSignal | undefined
}

export type HttpAnswer = {
  readonly status: number
  readonly headers: readonly Header[]
  readonly body: string
}

/** What a connection may use and how much it may take. */
export type HttpLimits = {
  /** The host of the URL as connections name it. */
  readonly host: string
  readonly port: string
  readonly agent: Agent
  readonly lookup: LookupFunction
  /** Milliseconds until the answer has to be whole. */
  readonly timeout: number
  /** The same, for one exchange after the other. */
  readonly deadline: Deadline
  /** Bytes of an answer's body. */
  readonly maxBytes: number
}

/**
 * Sends a request with these headers and those that HTTP needs, and reads its answer. Follows no redirect. Rejects with
 * {@link ConnectionTrouble}.
 */
export const exchangeOverHttp = (request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const giveUp = (error: Error) => reject(troubleOf(error, request.url))
    const attempt = (fail: (error: Error) => void) => {
      try {
        exchangeOnce(request, limits, resolve, fail)
      } catch (error) {
        giveUp(error as Error)
      }
    }
    attempt((error) => {
      if (!(error instanceof StaleConnection)) return giveUp(error)
      // A target that closes what it did not say it would close gets a connection for each request from now on: what is
      // written on one that is closed already is lost.
      Object.assign(limits.agent, { keepAlive: false })
      // The target had closed the connection that was kept: it has not seen this request.
      if (request.method === 'GET') attempt(giveUp)
      else giveUp(error)
    })
  })

class StaleConnection extends Error {
  readonly code = 'ECONNRESET'
}

function exchangeOnce(
  { url, method, path, headers, body, signal }: HttpRequest,
  { host, port, agent, lookup, timeout, deadline, maxBytes }: HttpLimits,
  resolve: (answer: HttpAnswer) => void,
  reject: (error: Error) => void,
): void {
  const send = url.protocol === 'https:' ? overHttps : overHttp
  const named = Object.fromEntries(headers)
  const sent = send({ host, port, method, path, headers: named, agent, lookup, ...(signal && { signal }) })
  // Entra sends none, and connections are kept without it.
  sent.removeHeader('connection')
  deadline.begin(() => {
    const message = `${url.origin} did not answer within ${timeout / 1_000} seconds: look into the log of the SCIM endpoint, or give it more time.`
    sent.destroy(new ConnectionTrouble('timeout', message))
  })
  let isOver = false
  const fail = (error: Error) => {
    // The answer fails after its request: the time is that of the next exchange by then.
    if (isOver) return
    isOver = true
    deadline.end()
    reject(isStale(error, sent) ? new StaleConnection() : error)
  }
  sent.on('error', fail)
  sent.on('response', (answer) => {
    answer.on('error', fail)
    const pairs = pairsOf(answer.rawHeaders)
    collectText(answer, pairs, maxBytes, (text) => {
      if (isOver) return
      isOver = true
      deadline.end()
      resolve({ status: answer.statusCode ?? 0, headers: pairs, body: text })
    })
  })
  sent.end(body ?? undefined)
}

const isStale = (error: Error, sent: ClientRequest) =>
  sent.reusedSocket && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')

/** Reads a body. What is too long or encoded destroys the answer with the reason. */
function collectText(
  answer: IncomingMessage,
  headers: readonly Header[],
  maxBytes: number,
  done: (text: string) => void,
): void {
  // Node would make an object of all headers for whoever asks it for one.
  const encoding = headerOf(headers, 'content-encoding')?.toLowerCase() ?? 'identity'
  if (encoding !== 'identity') {
    const message = `The answer is encoded as ${encoding}, which nobody asked for.`
    answer.destroy(new ConnectionTrouble('incompatible', message))
    return
  }
  const chunks: Buffer[] = []
  let size = 0
  answer.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size <= maxBytes) return
    answer.destroy(
      new ConnectionTrouble(
        'incompatible',
        `The answer is larger than ${maxBytes} bytes: let the SCIM endpoint apply the filter, and answer with what was asked for.`,
      ),
    )
  })
  answer.on('end', () => done(decode(chunks)))
}

const decode = ([first, ...others]: readonly Buffer[]) =>
  first ? withoutMark((others.length > 0 ? Buffer.concat([first, ...others]) : first).toString('utf8')) : ''

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text)

function pairsOf(raw: readonly string[]): Header[] {
  const pairs: Header[] = []
  for (let index = 0; index < raw.length; index += 2) pairs.push([raw[index] ?? '', raw[index + 1] ?? ''])
  return pairs
}
