import type { Exchange } from '../../synchronization/target/exchange.js'
import type { Finding } from '../finding.js'
import { neutral } from '../session/session.js'
import type { Report } from './check-report.js'

/**
 * The exchanges that show a finding: its last write and what was read of it afterwards; else its last request. Where
 * something was refused, the last write that was.
 */
export function shownExchanges(
  { exchanges }: Pick<Report, 'exchanges'>,
  finding: Finding,
): readonly Exchange[] {
  const own = finding.exchanges.flatMap((index) => exchanges[index] ?? [])
  if (/^filter /.test(finding.outcome)) return own.slice(-1)
  const isWrite = ({ request }: Exchange) => request.method !== 'GET'
  const refused = finding.outcome.startsWith('refused')
    ? own.findLastIndex((one) => isWrite(one) && (one.answer?.status ?? 0) >= 400)
    : -1
  const place = refused < 0 ? own.findLastIndex(isWrite) : refused
  const write = own[place]
  if (!write) return own.slice(-1)
  const read = own.slice(place + 1).find((one) => !isWrite(one) && isAbout(one, write))
  return read ? [write, read] : [write]
}

/** Not whether the endpoint is alive, which is asked of nobody after each 5xx. */
const isAbout = ({ request }: Exchange, write: Exchange) =>
  !neutral.some((target) => request.url.endsWith(target)) || request.url === write.request.url

/** One exchange in two lines: what was sent, what came back. */
export function describeExchange({
  request,
  answer,
  error,
}: Exchange): readonly [sent: string, came: string] {
  const body = request.body === null ? '' : ` ${cut(request.body)}`
  return [
    `${request.method} ${request.url}${body}`,
    answer ? `${answer.status}${answer.body ? ` ${cut(answer.body)}` : ''}` : (error ?? 'no answer'),
  ]
}

const longest = 600
const cut = (text: string) => {
  // What a server sends may hold anything: none may paint a terminal.
  const plain = text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '?')
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain
}
