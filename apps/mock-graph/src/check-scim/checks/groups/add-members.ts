import {
  addMember,
  areMembersVisible,
  createGroup,
  readMembers,
  removeMember,
} from '../../acts/acting-on-groups.js'
import { createUser, describe } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'
import { memberFault, mustSee } from './member-fault.js'

/** One after the other, and two in one PATCH; who was in stays in. */
async function addMembers(run: CheckRun): Promise<void> {
  const { id } = await createGroup(run)
  const ids: string[] = []
  for (let count = 0; count < 4; count++) ids.push((await createUser(run)).id)
  const [one, two, three, four] = ids as [string, string, string, string]
  const wanted: string[] = []
  for (const add of [[one], [two], [three, four]]) {
    const what =
      add.length > 1 ? 'Add two members in one PATCH' : `Add a member to a group of ${wanted.length}`
    const reply = await addMember(run, id, ...add)
    wanted.push(...add)
    const shown = await readMembers(run, id)
    const fault = memberFault(shown, wanted, reply)
    if (fault === null) {
      run.pass('applied', what, 'Read back, everybody is in.')
      continue
    }
    if (!shown?.length && isSuccess(reply) && !(await areMembersVisible(run))) {
      run.skip(
        'not visible',
        what,
        'Answered with success, and the endpoint shows no members, also when they are asked for.',
      )
      return
    }
    if (shown === null && !isSuccess(reply)) {
      run.fail(
        reply.status >= 500 ? 'refused as 5xx' : 'refused',
        what,
        `Answered ${describe(reply)}.`,
        'Take an Add with the path members and a list of {value}.',
      )
      return
    }
    run.fail(
      fault.outcome,
      what,
      fault.reason,
      'Add to the members that are there, and keep them: an Add never replaces a list (RFC 7644, section 3.5.2.1).',
    )
    return
  }
}

/** Twice in, twice out, out of an empty group. */
async function repeat(run: CheckRun): Promise<void> {
  const { id } = await createGroup(run)
  const member = await createUser(run)
  const steps: readonly (readonly [
    what: string,
    act: () => Promise<Reply>,
    wanted: readonly string[],
    isSoft: boolean,
  ])[] = [
    ['Add a member', () => addMember(run, id, member.id), [member.id], false],
    ['Add who is in', () => addMember(run, id, member.id), [member.id], false],
    ['Remove the member', () => removeMember(run, id, member.id), [], false],
    ['Remove who is not in, from an empty group', () => removeMember(run, id, member.id), [], false],
  ]
  let copies = 0
  for (const [place, [what, act, wanted]] of steps.entries()) {
    const reply = await act()
    const shown = await readMembers(run, id)
    if (place === 0) await mustSee(run, shown, reply)
    const fault = memberFault(shown ?? [], wanted, reply)
    if (place === 0 && fault) throw new Blocked(`Members cannot be added: ${fault.reason}`)
    if (place === 2 && fault && isSuccess(reply) && copies > 1 && (shown ?? []).length < copies) {
      run.fail(
        'applied wrongly',
        'Remove who is in twice',
        `Answered ${reply.status}, and one of ${copies} entries is gone: who left is a member still.`,
        'Keep a member once, and remove every entry with its value.',
        'D3',
      )
      return
    }
    copies = (shown ?? []).length
    if (place === 2 && fault) throw new Blocked(`Members cannot be removed: ${fault.reason}`)
    if (place === 0 || place === 2) continue
    if (fault === null) run.pass('applied', what, 'Nothing changes, and it is no error.')
    else
      run.fail(
        fault.outcome,
        what,
        fault.reason,
        'Answer with success when there is nothing to do: the service repeats what it is not sure of.',
      )
  }
}

const entra = { group: 'entra', dialects: 'each' } as const

export const addMemberChecks: readonly Check[] = [
  {
    ...entra,
    id: 'group.add-members',
    title: 'Members are added, and those there stay',
    rule: 'D1',
    run: addMembers,
  },
  { ...entra, id: 'group.repeat', title: 'Adding and removing twice does no harm', rule: 'D2', run: repeat },
]
