import { isList, isObject, type Json, type JsonObject, own } from '../../scim/json.js'
import { createRequest } from '../../scim/requests/create-request.js'
import { resourceOf } from '../../scim/requests/look-up.js'
import { coreGroup, patchMessage } from '../../scim/urns.js'
import type { TargetType } from '../../synchronization/target/target.js'
import { groupSource } from '../people/person-source.js'
import type { CheckRun } from '../session/check-run.js'
import { isSuccess, type Reply } from '../session/line.js'
import { Blocked } from '../session/stops.js'
import { createUser, describe, idOf, post } from './acting-on-users.js'

export type MadeGroup = { readonly id: string; readonly name: string; readonly reply: Reply }

/** The kind of object that groups are at the endpoint. Throws {@link Blocked} where the schema maps none. */
export function groupType({ groups }: Pick<CheckRun, 'groups'>): TargetType {
  if (!groups) throw new Blocked('The schema maps no groups.')
  return groups.target
}

/** What the service sends to make a group. */
export function groupBody(run: CheckRun, name: string): JsonObject {
  const type = groupType(run)
  const mapped = run.groups?.map(groupSource(run.people.nobody(), name))
  if (!mapped?.ok) throw new Blocked(`The mapping of ${mapped?.path} fails: ${mapped?.message}`)
  const values = mapped.attributes.filter(({ path }) => path.toLowerCase() !== 'id')
  const body = createRequest(type, values, run.settings).body as JsonObject
  return run.known.groupSchema === 'entra' ? body : { ...body, schemas: [coreGroup] }
}

/** Throws {@link Blocked} when none can be made: there is a check for that of its own. */
export async function createGroup(run: CheckRun, more: JsonObject = {}): Promise<MadeGroup> {
  const name = run.people.groupName()
  const reply = await post(run, '/Groups', { ...groupBody(run, name), ...more })
  const id = idOf(reply)
  if (id === null) throw new Blocked(`No group could be created: POST was answered ${describe(reply)}.`)
  return { id, name, reply }
}

/** Ids of who is in a group, copies too; null where nobody is ever shown. */
export async function readMembers(run: CheckRun, id: string): Promise<readonly string[] | null> {
  const target = resourceOf({ type: groupType(run), id })
  const plain = await run.send({ method: 'GET', target, body: null })
  if (!isSuccess(plain))
    throw new Blocked(`A group cannot be read by id: GET was answered ${describe(plain)}.`)
  const shown = membersIn(plain.body)
  if (shown !== null && shown.length > 0) return asMade(run, shown)
  // Some show members only to who asks for them.
  const asked = await run.send({ method: 'GET', target: `${target}?attributes=members`, body: null })
  const found = isSuccess(asked) ? membersIn(asked.body) : null
  return found ? asMade(run, found) : shown
}

/** Ids in the case in which they were given: in another they are the same. */
const asMade = ({ known }: Pick<CheckRun, 'known'>, ids: readonly string[]): readonly string[] =>
  ids.map((id) => known.ids.get(id.toLowerCase()) ?? id)

/**
 * Whether members can be seen at all, tried in every way that puts some in. An endpoint that always answers none, whatever
 * it keeps, cannot be judged.
 */
export async function areMembersVisible(run: CheckRun): Promise<boolean> {
  if (run.known.membersVisible !== undefined) return run.known.membersVisible
  const member = await createUser(run)
  const isShown = async (id: string) => ((await readMembers(run, id)) ?? []).includes(member.id)
  const withMembers = await createGroup(run, { members: [{ value: member.id }] }).catch(() => null)
  let isVisible = withMembers !== null && (await isShown(withMembers.id))
  for (const op of ['add', 'Add', 'replace']) {
    if (isVisible) break
    const { id } = await createGroup(run)
    await patchGroup(run, id, { op, path: 'members', value: [{ value: member.id }] })
    isVisible = await isShown(id)
  }
  run.known.membersVisible = isVisible
  return isVisible
}

/** Null where the attribute is not there. */
export function membersIn(body: JsonObject | null): readonly string[] | null {
  const members = body ? own(body, 'members') : undefined
  if (!isList(members)) return null
  return members.flatMap((member) => {
    const value = isObject(member) ? own(member, 'value') : member
    return typeof value === 'string' || typeof value === 'number' ? [`${value}`] : []
  })
}

export const sendOperations = (
  run: CheckRun,
  target: string,
  operations: readonly JsonObject[],
): Promise<Reply> =>
  run.send({ method: 'PATCH', target, body: { schemas: [patchMessage], Operations: operations } })

export const patchGroup = (run: CheckRun, id: string, ...operations: readonly JsonObject[]): Promise<Reply> =>
  sendOperations(run, resourceOf({ type: groupType(run), id }), operations)

export const addMember = (run: CheckRun, id: string, ...ids: readonly string[]): Promise<Reply> =>
  patchGroup(run, id, {
    op: run.settings.dialect === 'default' ? 'Add' : 'add',
    path: 'members',
    value: ids.map((value): Json => ({ value })),
  })

/** As the dialect removes one. */
export const removeMember = (run: CheckRun, id: string, member: string): Promise<Reply> =>
  patchGroup(
    run,
    id,
    run.settings.dialect === 'default'
      ? { op: 'Remove', path: 'members', value: [{ value: member }] }
      : { op: 'remove', path: `members[value eq "${member}"]` },
  )
