import type { Header } from '../synchronization/target/exchange.js'
import { subjectOf } from './format-exchange.js'
import { type KeptExchange, pathOf } from './kept-exchange.js'

/** Exchanges as text for people: what was sent and what came back, line by line. */
export const renderTrace = (exchanges: readonly KeptExchange[]): string =>
  exchanges.map((exchange, index) => renderExchange(exchange, index + 1)).join('\n')

function renderExchange(exchange: KeptExchange, number: number): string {
  const { began, ended, cycleId, request, answer, error, failure } = exchange
  return [
    `#${number} ${subjectOf(exchange)}, ${new Date(began).toISOString()}, ${ended - began} ms, cycle ${cycleId}`,
    ...indent('> ', [`${request.method} ${pathOf(exchange)}`, ...lines(request.headers, request.body)]),
    ...(answer
      ? indent('< ', [`${answer.status}`, ...lines(answer.headers, answer.body)])
      : indent('< ', [error ?? 'no answer'])),
    ...(exchange.injected ? [`! a fault rule let this come: ${exchange.injected}`] : []),
    ...(failure ? indent('! ', [failure.code, ...failure.message.split(/\r?\n/)]) : []),
    '',
  ].join('\n')
}

const indent = (mark: string, text: readonly string[]) => text.map((line) => `${mark}${line}`.trimEnd())

const lines = (headers: readonly Header[], body: string | null) => [
  ...headers.map(([name, value]) => `${name}: ${value}`),
  ...(body === null || body === '' ? [] : ['', ...prettyBody(body).split('\n')]),
]

/** JSON indented, whatever else it is as it came. */
export function prettyBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2)
  } catch {
    return body
  }
}
