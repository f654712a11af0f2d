import type { Json, JsonObject } from '../../../scim/json.js'
import { resourceOf } from '../../../scim/requests/look-up.js'
import {
  addMember,
  createGroup,
  groupType,
  patchGroup,
  readMembers,
  removeMember,
} from '../../acts/acting-on-groups.js'
import { createUser, describe } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import { strayKeys } from '../../documents/differences.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'
import { mustSee } from './member-fault.js'

/** How a member is stored, and in which form it is removed. */
async function removeMembers(run: CheckRun): Promise<void> {
  const isDefault = run.settings.dialect === 'default'
  const filtered = (id: string): JsonObject => ({ op: 'remove', path: `members[value eq "${id}"]` })
  const byValue = (entry: JsonObject): JsonObject => ({ op: 'Remove', path: 'members', value: [entry] })
  const bare = (id: string): JsonObject => ({ value: id })
  const full = (id: string): JsonObject => ({
    value: id,
    display: 'Somebody',
    type: 'User',
    $ref: `../Users/${id}`,
  })
  const forms: readonly (readonly [
    what: string,
    stored: (id: string) => JsonObject,
    write: (id: string) => JsonObject,
    isSoft: boolean,
  ])[] = isDefault
    ? [
        ['Remove by value from members stored bare', bare, (id) => byValue(bare(id)), false],
        [
          'Remove by value with "$ref": null from members stored bare',
          bare,
          (id) => byValue({ $ref: null, value: id }),
          true,
        ],
        [
          'Remove by value from members stored with display, type and $ref',
          full,
          (id) => byValue(bare(id)),
          false,
        ],
      ]
    : [
        ['remove by a filtered path from members stored bare', bare, filtered, false],
        ['remove by a filtered path from members stored with display, type and $ref', full, filtered, false],
      ]
  const [stays, goes] = [(await createUser(run)).id, (await createUser(run)).id]
  for (const [what, stored, write, isSoft] of forms) {
    const { id } = await createGroup(run)
    const put = await patchGroup(run, id, {
      op: isDefault ? 'Add' : 'add',
      path: 'members',
      value: [stays, goes].map((one): Json => stored(one)),
    })
    const before = await readMembers(run, id)
    if (!before?.includes(goes)) {
      await mustSee(run, before, put)
      run.skip('not run', what, `The members could not be put in: PATCH is answered ${describe(put)}.`)
      continue
    }
    const reply = await patchGroup(run, id, write(goes))
    const after = (await readMembers(run, id)) ?? []
    if (after.includes(stays) && !after.includes(goes)) {
      if (isSuccess(reply)) run.pass('applied', what, 'That member is gone, the other is in.')
      else
        run.fail(
          'refused, partly applied',
          what,
          `Answered ${describe(reply)}, and the member is gone.`,
          'Answer with success to what is done.',
        )
      continue
    }
    const strays = isSuccess(reply) ? await strayKeysOf(run, id) : []
    if (strays.length > 0) {
      run[isSoft ? 'warn' : 'fail'](
        "stored under the path's text",
        what,
        `Answered ${reply.status}, and kept under the key ${strays.map((key) => `"${key}"`).join(', ')}: who left keeps the access of the group.`,
        'Read a path with a filter as a path (RFC 7644, section 3.5.2), and remove the entry that it names.',
        'A2',
      )
      continue
    }
    const outcome = !isSuccess(reply)
      ? reply.status >= 500
        ? 'refused as 5xx'
        : 'refused'
      : after.length === 0
        ? 'applied wrongly'
        : 'accepted but not applied'
    const told =
      after.length === 0 && before.length > 0
        ? 'everybody is gone'
        : after.includes(goes)
          ? 'nobody was removed: who left keeps the access of the group'
          : 'somebody else is gone'
    run[isSoft ? 'warn' : 'fail'](
      outcome,
      what,
      `Answered ${describe(reply)}, and ${told}.`,
      'Compare members by their value alone, and remove those that are named.',
    )
  }
}

/** Keys of a group that are texts of paths. */
async function strayKeysOf(run: CheckRun, id: string): Promise<readonly string[]> {
  const { body } = await run.send({
    method: 'GET',
    target: resourceOf({ type: groupType(run), id }),
    body: null,
  })
  return body ? strayKeys({}, body, []) : []
}

/** Somebody who is not there, and somebody who was deleted. */
async function strangers(run: CheckRun): Promise<void> {
  const { id } = await createGroup(run)
  const unknown = await addMember(run, id, run.people.nobody())
  run.pass(
    isSuccess(unknown) ? 'applied' : 'refused',
    'Add a member whom nobody knows',
    `Answered ${describe(unknown)}; either is the endpoint's right.`,
  )
}

async function deletedMember(run: CheckRun): Promise<void> {
  const { id } = await createGroup(run)
  const member = await createUser(run)
  const added = await addMember(run, id, member.id)
  if (!isSuccess(added)) throw new Blocked(`Members cannot be added: PATCH is answered ${describe(added)}.`)
  await run.send({
    method: 'DELETE',
    target: resourceOf({ type: run.users.target, id: member.id }),
    body: null,
  })
  const shown = await readMembers(run, id)
  const reply = await removeMember(run, id, member.id)
  const state =
    shown === null
      ? 'Members are not shown'
      : shown.includes(member.id)
        ? 'The deleted user is still in'
        : 'The deleted user is out'
  if (reply.status >= 500) {
    run.warn(
      'refused as 5xx',
      'Remove a member who was deleted',
      `${state}, and the Remove is answered ${describe(reply)}.`,
      'Answer with success, or with 400.',
      'A4',
    )
  } else
    run.pass(
      isSuccess(reply) ? 'applied' : 'refused',
      'Remove a member who was deleted',
      `${state}, and the Remove is answered ${reply.status}; both are the endpoint's right.`,
    )
}

const entra = { group: 'entra', dialects: 'each' } as const

export const removeMemberChecks: readonly Check[] = [
  {
    ...entra,
    id: 'group.remove-members',
    title: 'A member is removed, and nobody else',
    rule: 'D3',
    run: removeMembers,
  },
  {
    ...entra,
    id: 'group.unknown-member',
    title: 'A member whom nobody knows',
    rule: 'D5',
    dialects: 'once',
    run: strangers,
  },
  { ...entra, id: 'group.deleted-member', title: 'A member who was deleted', rule: 'D6', run: deletedMember },
]
