import { isList, type Json, type JsonObject, own } from '../../../scim/json.js'
import { findRequest, resourceOf } from '../../../scim/requests/look-up.js'
import { updateRequests } from '../../../scim/requests/update-requests.js'
import {
  addMember,
  createGroup,
  groupBody,
  groupType,
  membersIn,
  patchGroup,
  readMembers,
  removeMember,
} from '../../acts/acting-on-groups.js'
import { createUser, describe, idOf, post } from '../../acts/acting-on-users.js'
import { find, has } from '../../acts/looking-up.js'
import type { Check } from '../../check.js'
import { changesDue, differences, shownAt } from '../../documents/differences.js'
import { list } from '../../judging/judge-change.js'
import { groupSource } from '../../people/person-source.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

/** Created with Entra's own schema beside the core one, found by the look-up of matching, read without members. */
async function create(run: CheckRun): Promise<void> {
  const type = groupType(run)
  const name = run.people.groupName()
  const what = 'create a group'
  const body = groupBody(run, name)
  let reply = await post(run, '/Groups', body)
  if (idOf(reply) === null) {
    const said = describe(reply)
    const status = reply.status
    run.known.groupSchema = 'core'
    reply = await post(run, '/Groups', groupBody(run, run.people.groupName()))
    const isSchema = idOf(reply) !== null
    run.fail(
      status >= 500 ? 'refused as 5xx' : 'refused',
      what,
      `POST is answered ${said}.${isSchema ? ' Without http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group in schemas it is taken.' : ''}`,
      'Take a group whose schemas name Entra’s own schema beside the core one.',
    )
    if (!isSchema) throw new Blocked('No group could be created.')
  }
  const id = idOf(reply) as string
  const made = (reply.body && own(reply.body, 'displayName')) ?? name
  const read = await run.send({ method: 'GET', target: `${resourceOf({ type, id })}?excludedAttributes=members`, body: null })
  if (!isSuccess(read) || !read.body) {
    run.fail('accepted but not applied', what, `POST is answered with an id, and GET is answered ${describe(read)}.`, 'Keep what is answered with 201.', 'A1')
    return
  }
  const mapped = run.groups?.map(groupSource(String(body.externalId ?? ''), name))
  const missing = mapped?.ok && run.known.groupSchema === 'entra' ? differences(mapped.attributes, read.body, type) : []
  const kept = missing.filter(({ wanted }) => !/^id$/i.test(wanted.path))
  if (kept.length > 0) {
    const isMatching = kept.some(({ wanted }) => run.groups?.matching.includes(wanted.path))
    const say = isMatching ? run.fail : run.warn
    say('accepted but not applied', what, `Answered ${reply.status}, but ${list(kept)}. Each visit sends it again.`, 'Keep it, or leave it out of the mapping.', 'A1')
  } else run.pass('applied', what, 'Read back, it is there.')
  const value = typeof made === 'string' ? made : name
  const found = await find(run, type, run.groups?.matching[0] ?? 'displayName', value)
  const lookUp = 'match the group by its name'
  if (found.hits === 1 && has(found, id)) run.pass('found', lookUp, 'One is found, the right one.')
  else {
    run.fail(
      found.hits === null ? 'filter refused' : found.hits === 0 ? 'filter answered as empty' : 'filter ignored',
      lookUp,
      found.hits === null
        ? `The look-up is answered ${describe(found.reply)}.`
        : `${found.hits} found where one was created: ${found.hits === 0 ? 'the service creates it again, and is answered 409 or has it twice' : 'the service fails with DuplicateTargetEntries'}.`,
      'Apply the filter displayName eq at /Groups.',
      found.hits === null ? 'B4' : found.hits === 0 ? 'B3' : 'B2',
    )
  }
}

/** A new name, by PATCH; the new one finds, the old one does not. */
async function rename(run: CheckRun): Promise<void> {
  const type = groupType(run)
  const { id, name } = await createGroup(run)
  const later = run.people.groupName()
  const path = run.groups?.matching[0] ?? 'displayName'
  const target = resourceOf({ type, id })
  const before = await run.send({ method: 'GET', target, body: null })
  const mapped = run.groups?.map(groupSource(String((before.body && own(before.body, 'externalId')) ?? ''), later))
  if (!mapped?.ok || !before.body) throw new Blocked('The group cannot be read by id.')
  const changes = changesDue(mapped.attributes, before.body, type).filter((one) => /^displayName$/i.test(one.path))
  let reply: Reply | null = null
  for (const request of updateRequests({ type, id }, changes, run.settings)) reply = await run.send(request)
  const after = await run.send({ method: 'GET', target, body: null })
  const shown = after.body ? shownAt(after.body, 'displayName', type) : undefined
  const what = 'rename a group'
  if (!reply) throw new Blocked('The mapping gives groups no displayName.')
  if (shown !== later) {
    run.fail(
      reply.status >= 500 ? 'refused as 5xx' : isSuccess(reply) ? 'accepted but not applied' : 'refused',
      what,
      `Answered ${describe(reply)}, and displayName is ${JSON.stringify(shown ?? null)}.`,
      'Apply a Replace of displayName, whatever the case of the verb.',
      isSuccess(reply) ? 'A1' : reply.status >= 500 ? 'A4' : 'update',
    )
    return
  }
  const [byNew, byOld] = [await find(run, type, path, later), await find(run, type, path, name)]
  if (byNew.hits === 1 && byOld.hits === 0) run.pass('applied', what, 'The new name finds the group, the old one nothing.')
  else if (byNew.hits === null || (byNew.hits === 0 && byOld.hits === 0)) run.skip('not run', what, 'Renamed; the look-up by name does not work.')
  else {
    run.fail('applied wrongly', what, `By the new name ${byNew.hits} found, by the old one ${byOld.hits}.`, 'Look up by the name that is kept now.')
  }
}

/** One after the other, and two in one PATCH; who was in stays in. */
async function addMembers(run: CheckRun): Promise<void> {
  const { id } = await createGroup(run)
  const ids: string[] = []
  for (let count = 0; count < 4; count++) ids.push((await createUser(run)).id)
  const [one, two, three, four] = ids as [string, string, string, string]
  const wanted: string[] = []
  for (const add of [[one], [two], [three, four]]) {
    const what = add.length > 1 ? 'Add two members in one PATCH' : `Add a member to a group of ${wanted.length}`
    const reply = await addMember(run, id, ...add)
    wanted.push(...add)
    const shown = await readMembers(run, id)
    const fault = memberFault(shown, wanted, reply)
    if (fault === null) {
      run.pass('applied', what, 'Read back, everybody is in.')
      continue
    }
    if (shown === null) {
      if (isSuccess(reply)) run.skip('not visible', what, 'Answered with success, and the endpoint shows no members, also when they are asked for.')
      else run.fail(reply.status >= 500 ? 'refused as 5xx' : 'refused', what, `Answered ${describe(reply)}.`, 'Take an Add with the path members and a list of {value}.')
      return
    }
    run.fail(fault.outcome, what, fault.reason, 'Add to the members that are there, and keep them: an Add never replaces a list (RFC 7644, section 3.5.2.1).')
    return
  }
}

type MemberFault = { readonly outcome: 'refused' | 'refused as 5xx' | 'accepted but not applied' | 'applied wrongly'; readonly reason: string }

/** Compared as a set, and counted. Null when all is right. */
function memberFault(shown: readonly string[] | null, wanted: readonly string[], reply: Reply): MemberFault | null {
  const there = shown ?? []
  const missing = wanted.filter((id) => !there.includes(id))
  const extra = there.filter((id) => !wanted.includes(id))
  const twice = there.filter((id, index) => there.indexOf(id) !== index)
  if (missing.length === 0 && extra.length === 0 && twice.length === 0 && shown !== null) return isSuccess(reply) ? null : { outcome: 'refused', reason: `Answered ${describe(reply)}.` }
  if (reply.status >= 500) return { outcome: 'refused as 5xx', reason: `Answered ${describe(reply)}.` }
  if (!isSuccess(reply)) return { outcome: 'refused', reason: `Answered ${describe(reply)}.` }
  if (twice.length > 0) return { outcome: 'applied wrongly', reason: `Answered ${reply.status}, and somebody is in twice.` }
  const isLoss = missing.length > 0 && there.length > 0 && extra.length === 0
  return {
    outcome: isLoss ? 'applied wrongly' : extra.length > 0 && missing.length > 0 ? 'applied wrongly' : 'accepted but not applied',
    reason: `Answered ${reply.status}, and of ${wanted.length} who should be in, ${wanted.length - missing.length} are${extra.length > 0 ? `, with ${extra.length} who should not` : ''}.`,
  }
}

/** Twice in, twice out, out of an empty group. */
async function repeat(run: CheckRun): Promise<void> {
  const { id } = await createGroup(run)
  const member = await createUser(run)
  const steps: readonly (readonly [what: string, act: () => Promise<Reply>, wanted: readonly string[], isSoft: boolean])[] = [
    ['Add a member', () => addMember(run, id, member.id), [member.id], false],
    ['Add who is in', () => addMember(run, id, member.id), [member.id], false],
    ['Remove the member', () => removeMember(run, id, member.id), [], false],
    ['Remove who is not in, from an empty group', () => removeMember(run, id, member.id), [], false],
  ]
  for (const [place, [what, act, wanted]] of steps.entries()) {
    const reply = await act()
    const shown = await readMembers(run, id)
    if (shown === null && place === 0) {
      if (!isSuccess(reply)) throw new Blocked(`Members cannot be added: PATCH is answered ${describe(reply)}.`)
      run.skip('not visible', what, 'The endpoint shows no members.')
      return
    }
    const fault = memberFault(shown ?? [], wanted, reply)
    if (place === 0 && fault) throw new Blocked(`Members cannot be added: ${fault.reason}`)
    if (place === 2 && fault) throw new Blocked(`Members cannot be removed: ${fault.reason}`)
    if (place === 0 || place === 2) continue
    if (fault === null) run.pass('applied', what, 'Nothing changes, and it is no error.')
    else run.fail(fault.outcome, what, fault.reason, 'Answer with success when there is nothing to do: the service repeats what it is not sure of.')
  }
}

/** How a member is stored, and in which form it is removed. */
async function removeMembers(run: CheckRun): Promise<void> {
  const isDefault = run.settings.dialect === 'default'
  const filtered = (id: string): JsonObject => ({ op: 'remove', path: `members[value eq "${id}"]` })
  const byValue = (entry: JsonObject): JsonObject => ({ op: 'Remove', path: 'members', value: [entry] })
  const bare = (id: string): JsonObject => ({ value: id })
  const full = (id: string): JsonObject => ({ value: id, display: 'Somebody', type: 'User', $ref: `../Users/${id}` })
  const forms: readonly (readonly [what: string, stored: (id: string) => JsonObject, write: (id: string) => JsonObject, isSoft: boolean])[] = isDefault
    ? [
        ['Remove by value from members stored bare', bare, (id) => byValue(bare(id)), false],
        ['Remove by value with "$ref": null from members stored bare', bare, (id) => byValue({ $ref: null, value: id }), true],
        ['Remove by value from members stored with display, type and $ref', full, (id) => byValue(bare(id)), false],
      ]
    : [
        ['remove by a filtered path from members stored bare', bare, filtered, false],
        ['remove by a filtered path from members stored with display, type and $ref', full, filtered, false],
      ]
  const [stays, goes] = [(await createUser(run)).id, (await createUser(run)).id]
  for (const [what, stored, write, isSoft] of forms) {
    const { id } = await createGroup(run)
    const put = await patchGroup(run, id, { op: isDefault ? 'Add' : 'add', path: 'members', value: [stays, goes].map((one): Json => stored(one)) })
    const before = await readMembers(run, id)
    if (before === null || !before.includes(goes)) {
      run.skip(before === null && isSuccess(put) ? 'not visible' : 'not run', what, before === null && isSuccess(put) ? 'The endpoint shows no members.' : `The members could not be put in: PATCH is answered ${describe(put)}.`)
      continue
    }
    const reply = await patchGroup(run, id, write(goes))
    const after = (await readMembers(run, id)) ?? []
    if (after.includes(stays) && !after.includes(goes)) {
      if (isSuccess(reply)) run.pass('applied', what, 'That member is gone, the other is in.')
      else run.fail('refused, partly applied', what, `Answered ${describe(reply)}, and the member is gone.`, 'Answer with success to what is done.')
      continue
    }
    const outcome = !isSuccess(reply) ? (reply.status >= 500 ? 'refused as 5xx' : 'refused') : after.length === 0 ? 'applied wrongly' : 'accepted but not applied'
    const told = after.length === 0 && before.length > 0 ? 'everybody is gone' : after.includes(goes) ? 'nobody was removed: who left keeps the access of the group' : 'somebody else is gone'
    run[isSoft ? 'warn' : 'fail'](
      outcome,
      what,
      `Answered ${describe(reply)}, and ${told}.`,
      'Compare members by their value alone, and remove those that are named.',
    )
  }
}

/** Two Adds at once to one group. */
async function twoAtOnce(run: CheckRun): Promise<void> {
  const type = groupType(run)
  const first = await createUser(run)
  const second = await createUser(run)
  const what = `${run.rounds} pairs of Adds at once to one group`
  let [pairs, lost] = [0, 0]
  for (let round = 0; round < run.rounds; round++) {
    const { id } = await createGroup(run)
    const path = 'members'
    const requests = [first.id, second.id].flatMap((value) =>
      updateRequests({ type, id }, [{ op: 'Add', path, type: 'Reference', value: [value] }], run.settings),
    )
    const replies = await run.sendTogether(requests)
    if (!replies.every(isSuccess)) continue
    const shown = await readMembers(run, id)
    if (shown === null) {
      run.skip('not visible', what, 'The endpoint shows no members.')
      return
    }
    pairs++
    if (!shown.includes(first.id) || !shown.includes(second.id)) lost++
    // What does not work by one will not by two.
    if (pairs === 1 && shown.length === 0) throw new Blocked('Members that are added are not there.')
  }
  if (pairs === 0) run.skip('not run', what, 'Of no pair were both taken.')
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

/** Somebody who is not there, and somebody who was deleted. */
async function strangers(run: CheckRun): Promise<void> {
  const { id } = await createGroup(run)
  const unknown = await addMember(run, id, run.people.nobody())
  run.pass(isSuccess(unknown) ? 'applied' : 'refused', 'Add a member whom nobody knows', `Answered ${describe(unknown)}; either is the endpoint's right.`)
}

async function deletedMember(run: CheckRun): Promise<void> {
  const { id } = await createGroup(run)
  const member = await createUser(run)
  const added = await addMember(run, id, member.id)
  if (!isSuccess(added)) throw new Blocked(`Members cannot be added: PATCH is answered ${describe(added)}.`)
  await run.send({ method: 'DELETE', target: resourceOf({ type: run.users.target, id: member.id }), body: null })
  const shown = await readMembers(run, id)
  const reply = await removeMember(run, id, member.id)
  const state = shown === null ? 'Members are not shown' : shown.includes(member.id) ? 'The deleted user is still in' : 'The deleted user is out'
  if (reply.status >= 500) {
    run.warn('refused as 5xx', 'Remove a member who was deleted', `${state}, and the Remove is answered ${describe(reply)}.`, 'Answer with success, or with 400.', 'A4')
  } else run.pass(isSuccess(reply) ? 'applied' : 'refused', 'Remove a member who was deleted', `${state}, and the Remove is answered ${reply.status}; both are the endpoint's right.`)
}

/** The service asks to leave members out, in look-ups too. */
async function excluded(run: CheckRun): Promise<void> {
  const type = groupType(run)
  const { id, name } = await createGroup(run)
  const member = await createUser(run)
  await addMember(run, id, member.id)
  const shown = await readMembers(run, id)
  if (shown === null || shown.length === 0) {
    run.skip('not visible', 'read a group without its members', 'There are no members to leave out.')
    return
  }
  const one = await run.send({ method: 'GET', target: `${resourceOf({ type, id })}?excludedAttributes=members`, body: null })
  const found = await run.send(findRequest({ type, path: run.groups?.matching[0] ?? 'displayName', value: name }))
  const listed = found.body ? own(found.body, 'Resources') : undefined
  const isListed = isList(listed) && listed.some((entry) => (membersIn(entry as JsonObject) ?? []).length > 0)
  if ((membersIn(one.body) ?? []).length === 0 && !isListed) run.pass('applied', 'read a group without its members', 'They are left out.')
  else {
    run.warn(
      'not as documented',
      'read a group without its members',
      'Members are answered all the same. The service reports MultipleEntriesInResponse for such answers, and large groups make them slow.',
      'Leave out what excludedAttributes names.',
    )
  }
}

const entra = { group: 'entra', dialects: 'each' } as const

export const groupChecks: readonly Check[] = [
  { ...entra, id: 'group.create', title: 'A group is created, and found by its name', rule: 'B3', dialects: 'once', run: create },
  { ...entra, id: 'group.rename', title: 'A group is renamed', rule: 'B9', run: rename },
  { ...entra, id: 'group.add-members', title: 'Members are added, and those there stay', rule: 'D1', run: addMembers },
  { ...entra, id: 'group.remove-members', title: 'A member is removed, and nobody else', rule: 'D3', run: removeMembers },
  { ...entra, id: 'group.repeat', title: 'Adding and removing twice does no harm', rule: 'D2', run: repeat },
  { ...entra, id: 'group.concurrent', title: 'Two members added at once are both in', rule: 'D4', dialects: 'once', run: twoAtOnce },
  { ...entra, id: 'group.unknown-member', title: 'A member whom nobody knows', rule: 'D5', dialects: 'once', run: strangers },
  { ...entra, id: 'group.deleted-member', title: 'A member who was deleted', rule: 'D6', run: deletedMember },
  { ...entra, id: 'group.excluded-members', title: 'Groups are read without members', rule: 'D7', dialects: 'once', run: excluded },
]
