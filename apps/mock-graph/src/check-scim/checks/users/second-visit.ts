import { bodyOf, describe, idOf, mapPerson, patchUser, post, readUser } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import { changesDue, differences } from '../../documents/differences.js'
import { list } from '../../judging/judge-change.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'
import { trySingly } from './change-user.js'

/** What is still due at a second visit, and at a third. */
async function secondVisit(run: CheckRun): Promise<void> {
  const type = run.users.target
  const person = run.people.person()
  const sent = mapPerson(run, person)
  const id = idOf(await post(run, '/Users', bodyOf(run, sent)))
  if (id === null) throw new Blocked('No user could be created.')
  const first = await readUser(run, id)
  if (!first) throw new Blocked('A user who was created cannot be read by id.')
  const flowing = sent.filter(({ flowType, isDefault }) => flowType !== 'ObjectAddOnly' && !isDefault)
  const due = changesDue(flowing, first, type)
  const what = 'visit a user a second time'
  if (due.length === 0) {
    run.pass('applied', what, 'Nothing is left to send.')
    return
  }
  const reply = await patchUser(run, id, due)
  const second = await readUser(run, id)
  const left = second ? differences(due, second, type) : []
  if (left.length === 0 && second) {
    run.pass('applied', what, `${due.map(({ path }) => path).join(', ')} came with the second visit.`)
    return
  }
  const isTaken = reply !== null && isSuccess(reply)
  run.fail(
    isTaken ? 'endless PATCH' : 'stuck',
    what,
    isTaken
      ? `A PATCH is sent at each visit and answered ${reply.status}, and still ${list(left)}.`
      : `The PATCH for ${due.map(({ path }) => path).join(', ')} is answered ${reply ? describe(reply) : 'nothing'}, at each visit: no other change of the user gets through with it.${due.length > 1 ? await trySingly(run, due) : ''}`,
    'Show these attributes in GET once they were sent, or leave them out of the mapping.',
  )
}

export const secondVisitCheck: Check = {
  id: 'user.second-visit',
  title: 'A second visit has nothing to send',
  group: 'entra',
  rule: 'C1',
  dialects: 'each',
  run: secondVisit,
}
