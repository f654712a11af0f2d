import { updateRequests } from '../../../scim/requests/update-requests.js'
import {
  addMember,
  areMembersVisible,
  createGroup,
  groupType,
  readMembers,
} from '../../acts/acting-on-groups.js'
import { createUser } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

/** Two Adds at once to one group. */
async function twoAtOnce(run: CheckRun): Promise<void> {
  const type = groupType(run)
  const first = await createUser(run)
  const second = await createUser(run)
  const what = `${run.rounds} pairs of Adds at once to one group`
  // Only what is right one after the other can be lost by going at once.
  const calm = await createGroup(run)
  for (const { id } of [first, second]) await addMember(run, calm.id, id)
  const both = await readMembers(run, calm.id)
  if (!both?.includes(first.id) || !both.includes(second.id)) {
    if (!both?.length && !(await areMembersVisible(run)))
      throw new Blocked('The endpoint shows no members.', 'not visible')
    throw new Blocked('Members are not kept when they are added one after the other either.')
  }
  let [pairs, lost, told] = [0, 0, 0]
  for (let round = 0; round < run.rounds; round++) {
    const { id } = await createGroup(run)
    const path = 'members'
    const requests = [first.id, second.id].flatMap((value) =>
      updateRequests({ type, id }, [{ op: 'Add', path, type: 'Reference', value: [value] }], run.settings),
    )
    const replies = await run.sendTogether(requests)
    if (replies.some(isSuccess) && !replies.every(isSuccess)) told++
    if (!replies.every(isSuccess)) continue
    const shown = await readMembers(run, id)
    pairs++
    if (!shown?.includes(first.id) || !shown.includes(second.id)) lost++
  }
  if (pairs === 0 && told > 0)
    run.pass('refused', what, `Of ${told} pairs one was refused, so that the service tries it again.`)
  else if (pairs === 0) run.skip('not run', what, 'Of no pair was one taken.')
  else if (lost === 0) run.pass('applied', what, `Of ${pairs} pairs that were taken, nobody was lost.`)
  else {
    run.fail(
      'lost update',
      what,
      `Of ${pairs} pairs that were both answered 2xx, ${lost} lost a member.`,
      'Change one group after the other: a lock or a version from reading to keeping, or a row for each membership.',
    )
  }
}

const entra = { group: 'entra', dialects: 'each' } as const

export const concurrentGroupChecks: readonly Check[] = [
  {
    ...entra,
    id: 'group.concurrent',
    title: 'Two members added at once are both in',
    rule: 'D4',
    dialects: 'once',
    run: twoAtOnce,
  },
]
