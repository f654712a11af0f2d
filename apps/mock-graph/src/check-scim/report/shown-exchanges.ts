import type { Exchange } from '../../synchronization/target/exchange.js'
import type { Finding } from '../finding.js'
import type { Report } from './check-report.js'

/** The exchanges that show a finding: its last write and what was read after it; else its last request. */
export function shownExchanges(
  { exchanges }: Pick<Report, 'exchanges'>,
  finding: Finding,
): readonly Exchange[] {
  const own = finding.exchanges.flatMap((index) => exchanges[index] ?? [])
  const write = own.findLastIndex(({ request }) => request.method !== 'GET')
  if (write < 0) return own.slice(-1)
  return [own[write], own[write + 1]].filter((one) => one !== undefined)
}

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
