import { deleteRequest, resourceOf } from '../../../scim/requests/look-up.js'
import { updateRequests } from '../../../scim/requests/update-requests.js'
import {
  addMember,
  areMembersVisible,
  createGroup,
  groupBody,
  groupType,
  type MadeGroup,
  readMembers,
  removeMember,
} from '../../acts/acting-on-groups.js'
import { createUser, describe, idOf, post } from '../../acts/acting-on-users.js'
import { find, has } from '../../acts/looking-up.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'
import { gateCheck } from './gate-check.js'

async function isFoundByName(run: CheckRun, id: string, name: string): Promise<string | null> {
  const found = await find(run, groupType(run), 'displayName', name)
  if (found.hits === null) return `The look-up by displayName is answered ${describe(found.reply)}.`
  return has(found, id) ? null : `The look-up by displayName finds ${found.hits}, and not the group.`
}

/** Through the service, a group comes with Entra's own schema, whatever the endpoint is known to refuse. */
async function create(run: CheckRun): Promise<string | null> {
  const name = run.people.groupName()
  const whole: CheckRun = { ...run, known: { ...run.known, groupSchema: 'entra' } }
  const reply = await post(run, '/Groups', groupBody(whole, name))
  const id = idOf(reply)
  return id === null ? `POST is answered ${describe(reply)}.` : isFoundByName(run, id, name)
}

export async function renameGroup(run: CheckRun, { id }: MadeGroup, name: string): Promise<Reply> {
  const [request] = updateRequests(
    { type: groupType(run), id },
    [{ op: 'Replace', path: 'displayName', type: 'String', value: name }],
    run.settings,
  )
  if (!request) throw new Blocked('There is nothing to send.')
  return run.send(request)
}

async function update(run: CheckRun): Promise<string | null> {
  const made = await createGroup(run)
  const name = run.people.groupName()
  const reply = await renameGroup(run, made, name)
  return isSuccess(reply) ? isFoundByName(run, made.id, name) : `PATCH is answered ${describe(reply)}.`
}

async function remove(run: CheckRun): Promise<string | null> {
  const type = groupType(run)
  const { id, name } = await createGroup(run)
  const reply = await run.send(deleteRequest({ type, id }))
  if (!isSuccess(reply)) return `DELETE is answered ${describe(reply)}.`
  const after = await find(run, type, 'displayName', name)
  return after.hits === 0 ? null : `After DELETE the look-up by displayName finds ${after.hits ?? 'no list'}.`
}

async function member(run: CheckRun, isRemoved: boolean): Promise<string | null> {
  const { id } = await createGroup(run)
  const user = await createUser(run)
  const added = await addMember(run, id, user.id)
  if (!isSuccess(added)) return `The Add is answered ${describe(added)}.`
  const before = await readMembers(run, id)
  if (!before?.length && !(await areMembersVisible(run))) {
    throw new Blocked(
      'The endpoint shows no members; the gate judges by the provisioning log here.',
      'not visible',
    )
  }
  if (!before?.includes(user.id)) return 'After the Add the user is not among the members.'
  if (!isRemoved) return null
  const removed = await removeMember(run, id, user.id)
  if (!isSuccess(removed)) return `The Remove is answered ${describe(removed)}.`
  return (await readMembers(run, id))?.includes(user.id)
    ? 'After the Remove the user is a member still.'
    : null
}

/** Out of scope a group is deleted; back in scope it is made anew. */
async function restore(run: CheckRun): Promise<string | null> {
  const type = groupType(run)
  const { id, name } = await createGroup(run)
  await run.send(deleteRequest({ type, id }))
  const gone = await run.send({ method: 'GET', target: resourceOf({ type, id }), body: null })
  if (isSuccess(gone)) return 'After DELETE the group is there still.'
  const again = await createGroup(run, { displayName: name })
  return isFoundByName(run, again.id, name)
}

const ofGroups = { isOfGroups: true } as const

export const groupTests = [
  gateCheck({
    ...ofGroups,
    id: 'Create_Group_Test',
    change: 'Take a group that names Entra’s schema beside the core one, and find it by displayName.',
    title: 'Create a group',
    dialects: 'once',
    test: create,
  }),
  gateCheck({
    ...ofGroups,
    id: 'Update_Group_Test',
    change: 'Apply a Replace of displayName, and find the group by its new name.',
    title: 'Rename a group',
    test: update,
  }),
  gateCheck({
    ...ofGroups,
    id: 'Delete_Group_Test',
    change: 'Answer DELETE with 204, and find the group no more.',
    title: 'Delete a group',
    isOptional: true,
    dialects: 'once',
    test: remove,
  }),
  gateCheck({
    ...ofGroups,
    id: 'Group_Update_Add_Member_Test',
    change: 'Add to members what a PATCH names.',
    title: 'Add a member',
    test: (run) => member(run, false),
  }),
  gateCheck({
    ...ofGroups,
    id: 'Group_Update_Remove_Member_Test',
    change: 'Remove from members what a PATCH names, in the form of this dialect.',
    title: 'Remove a member',
    test: (run) => member(run, true),
  }),
  gateCheck({
    ...ofGroups,
    id: 'POD_Group_Test',
    change: 'Take a group that names Entra’s schema beside the core one, and find it by displayName.',
    title: 'Provision a group on demand',
    dialects: 'once',
    test: create,
  }),
  gateCheck({
    ...ofGroups,
    id: 'Restore_Group_Test',
    change: 'Let a group that was deleted be created again under its name.',
    title: 'Take a group out of scope and back',
    isOptional: true,
    dialects: 'once',
    test: restore,
  }),
]
