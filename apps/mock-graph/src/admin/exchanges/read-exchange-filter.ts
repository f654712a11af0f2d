import type { ExchangeFilter } from '../../exchanges/exchange-filter.js'
import { AdminProblem } from '../admin-answer.js'

const names = [
  'servicePrincipal',
  'job',
  'object',
  'cycle',
  'method',
  'status',
  'failed',
  'format',
  'limit',
] as const

/** What the query of `GET /__mock/exchanges` asks for. Throws a 400 for what it does not take. */
export function readFilter(query: URLSearchParams): ExchangeFilter {
  const unknown = [...query.keys()].find((name) => !names.some((known) => known === name))
  if (unknown !== undefined)
    throw new AdminProblem(400, `'${unknown}' is no filter: there are ${names.join(', ')}.`)
  const of = (name: (typeof names)[number]) => query.get(name) ?? undefined
  const status = of('status')
  if (status !== undefined && !/^(0|[1-5]\d\d)$/.test(status))
    throw new AdminProblem(400, `'status' is that of an answer, such as 409, or 0 where none came.`)
  const failed = of('failed')
  if (failed !== undefined && failed !== 'true' && failed !== 'false')
    throw new AdminProblem(400, `'failed' is true or false.`)
  return {
    ...{ servicePrincipal: of('servicePrincipal'), job: of('job'), object: of('object') },
    ...{ cycle: of('cycle'), method: of('method') },
    status: status === undefined ? undefined : Number(status),
    failed: failed === undefined ? undefined : failed === 'true',
  }
}
