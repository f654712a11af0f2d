import autocannon from 'autocannon'
import { WrongAnswer } from '../wrong-answer.ts'
import { checkAnswer } from './check-answer.ts'
import type { StartedTarget } from './start-target.ts'
import type { Workload } from './target.ts'

export type Load = { readonly connections: number; readonly seconds: number }

/** Requests per second of a target under keep-alive load. Throws {@link WrongAnswer} when any answer was an error. */
export async function load(target: StartedTarget, workload: Workload, { connections, seconds }: Load) {
  const { name, origin, calls } = target
  const call = calls[workload]
  if (!call) throw new WrongAnswer(`${name} has no ${workload}.`)
  const { method, path, headers, body } = call
  const result = await autocannon({
    url: origin + path,
    method,
    headers,
    ...(body !== undefined && { body }),
    connections,
    duration: seconds,
  })
  if (result.non2xx + result.errors + result.timeouts > 0) {
    throw new WrongAnswer(
      `${name} under load, ${workload}: ${result.non2xx} answers were not 2xx, ${result.errors} failed, ${result.timeouts} came too late.`,
    )
  }
  await checkAnswer(name, origin, call)
  return { perSecond: result.requests.total / result.duration, requests: result.requests.total }
}
