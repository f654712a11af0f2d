import { findRequest } from '../../../scim/requests/look-up.js'
import type { TargetType } from '../../../synchronization/target/target.js'
import { readList } from '../../acts/looking-up.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'

/** Some read a query without turning `+` into a blank. Empty where that is not why. */
export async function whyByForm(
  run: CheckRun,
  { status }: Reply,
  by: { readonly type: TargetType; readonly path: string },
): Promise<string> {
  if (status !== 400 && status !== 422 && status < 500) return ''
  const request = findRequest({ ...by, value: run.people.nobody() })
  const found = readList(await run.send({ ...request, target: request.target.replaceAll('+', '%20') }))
  return found.hits === 0
    ? ' With %20 in place of + it is taken: the service writes a blank as +, so read the query as a form.'
    : ''
}

/** Why what answers is no SCIM endpoint at all, where it answers a plain list alike; undefined where it may be one. */
export async function whyForeign(run: CheckRun, { status, body }: Reply): Promise<string | undefined> {
  const isForeign = (reply: Pick<Reply, 'status' | 'body'>) =>
    reply.status === 404 || (reply.status >= 300 && reply.status < 400) || (isSuccess(reply) && !reply.body)
  if (
    !isForeign({ status, body }) ||
    !isForeign(await run.send({ method: 'GET', target: '/Users', body: null }))
  )
    return undefined
  const advice = 'Give the address below which /Users and /Groups are.'
  if (status === 404) return `There is no SCIM endpoint at this address: /Users is answered 404. ${advice}`
  if (isSuccess({ status }))
    return `What answers at this address is no SCIM endpoint: /Users is no JSON. ${advice}`
  return `The address redirects (${status}), which the service does not follow. Give the address that it leads to.`
}
