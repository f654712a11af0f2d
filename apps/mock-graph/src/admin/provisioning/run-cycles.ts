import type { Call } from '../../http/call.js'
import { AdminProblem } from '../admin-answer.js'
import type { AdminContext } from '../endpoint.js'

/** Does the caller wait for the cycles? `?wait=false` does not. Throws a 400 for another value. */
export function readWait({ query }: Call): boolean {
  const wait = query.get('wait') ?? 'true'
  if (wait === 'true' || wait === 'false') return wait === 'true'
  throw new AdminProblem(400, `'wait' is true or false: whether the answer comes when the cycles have ended.`)
}

/** Runs something that takes its time: to its end, or on while the answer is given. */
export async function runOrGoOn(
  call: Call,
  { report }: Pick<AdminContext, 'report'>,
  run: () => Promise<unknown>,
): Promise<void> {
  const running = run()
  if (readWait(call)) await running
  else running.catch(report)
}
