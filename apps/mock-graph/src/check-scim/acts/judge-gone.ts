import type { CheckRun } from '../session/check-run.js'
import type { Reply } from '../session/line.js'
import { describe } from './acting-on-users.js'

/** Says whether a GET after a DELETE is answered as it is for what is gone. One that shows it still is for the caller. */
export function judgeGone(run: CheckRun, what: string, after: Reply, advice: string): void {
  if (after.status === 404 || after.status === 410)
    run.pass('applied', what, `GET is answered ${after.status}.`)
  else run.warn('not as documented', what, `After DELETE, GET is answered ${describe(after)}.`, advice)
}
