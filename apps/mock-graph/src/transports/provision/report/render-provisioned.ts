import { pathOf } from '../../../exchanges/kept-exchange.js'
import type { DescribedFailure } from './describe-failures.js'
import { type Counts, outcomes } from './outcome.js'

/** The counts as one sentence. */
export const renderCounts = (counts: Counts, requests: number): string =>
  `${outcomes.map((outcome) => `${counts[outcome]} ${outcome}`).join(', ')}, by ${requests} requests.`

/** Why each object failed, for people. */
export const renderFailures = (failures: readonly DescribedFailure[]): string =>
  failures.map((failure, index) => renderFailure(failure, index + 1)).join('\n')

function renderFailure(failure: DescribedFailure, number: number): string {
  const { displayName, action, code, reason, exchange, mappings, rule } = failure
  const { request, answer, error } = exchange ?? {}
  const row = (name: string, value: string) => `   ${name.padEnd(9)} ${value}`
  return [
    `${number}. ${displayName}: ${action} failed with ${code}`,
    ...(exchange && request ? [row('sent', `${request.method} ${pathOf(exchange)}`)] : []),
    ...(request?.body ? [row('', shorten(request.body))] : []),
    ...(exchange
      ? [row('answered', answer ? `${answer.status} ${shorten(answer.body ?? '')}` : (error ?? 'nothing'))]
      : []),
    row('means', shorten(reason.replaceAll(/\s*\r?\n\s*/g, ' '))),
    ...mappings.map(({ target, source }) => row('mapping', `${target} <- ${source}`)),
    row('rule', rule.text),
    row('', rule.source),
    '',
  ].join('\n')
}

const shorten = (text: string, longest = 600) => {
  const line = text.replaceAll(/\s*\r?\n\s*/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
