import { type KeptExchange, pathOf } from './kept-exchange.js'

/** One log line for an exchange. Values of credentials are not in it, because they are not in the exchange. */
export function formatExchange(exchange: KeptExchange): string {
  const { began, ended, request, answer, failure, injected } = exchange
  return [
    new Date(began).toISOString(),
    'target',
    request.method,
    pathOf(exchange),
    answer?.status ?? 'no answer',
    `${ended - began}ms`,
    subjectOf(exchange),
    failure?.code ?? '',
    injected ? `fault ${injected}` : '',
  ]
    .filter((word) => word !== '')
    .join(' ')
}

/** Whom it was about, for people. */
export const subjectOf = ({ displayName, objectId }: KeptExchange): string =>
  displayName ?? objectId ?? 'probe'
