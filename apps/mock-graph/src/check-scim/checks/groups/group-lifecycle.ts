import { isList, type JsonObject, own } from '../../../scim/json.js'
import { findRequest, resourceOf } from '../../../scim/requests/look-up.js'
import { updateRequests } from '../../../scim/requests/update-requests.js'
import {
  addMember,
  createGroup,
  groupBody,
  groupType,
  membersIn,
  readMembers,
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
  let name = run.people.groupName()
  const what = 'create a group'
  let body = groupBody(run, name)
  let reply = await post(run, '/Groups', body)
  if (idOf(reply) === null) {
    const said = describe(reply)
    const status = reply.status
    const isMade = isSuccess(reply)
    run.known.groupSchema = 'core'
    name = run.people.groupName()
    body = groupBody(run, name)
    reply = await post(run, '/Groups', body)
    const isSchema = idOf(reply) !== null
    const word = isMade ? 'not as documented' : status >= 500 ? 'refused as 5xx' : 'refused'
    run.fail(
      word,
      what,
      `POST is answered ${said}${isMade ? ', without an id that could be kept' : ''}.${isSchema ? ' Without http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group in schemas it is taken.' : ''}`,
      isSchema
        ? 'Take a group whose schemas name Entra’s own schema beside the core one.'
        : isMade
          ? 'Answer 201 with the resource and its id (RFC 7644, section 3.3).'
          : 'Take a group as the service sends it, with displayName and externalId.',
    )
    if (!isSchema) throw new Blocked('No group could be created.')
  }
  const id = idOf(reply) as string
  const read = await run.send({
    method: 'GET',
    target: `${resourceOf({ type, id })}?excludedAttributes=members`,
    body: null,
  })
  if (!isSuccess(read) || !read.body) {
    run.fail(
      'accepted but not applied',
      what,
      `POST is answered with an id, and GET is answered ${describe(read)}.`,
      'Keep what is answered with 201.',
      'A1',
    )
    return
  }
  const mapped = run.groups?.map(groupSource(String(body.externalId ?? ''), name))
  const missing = mapped?.ok ? differences(mapped.attributes, read.body, type) : []
  const kept = missing.filter(({ wanted }) => !/^id$/i.test(wanted.path))
  if (kept.length > 0) {
    const isMatching = kept.some(({ wanted }) => run.groups?.matching.includes(wanted.path))
    const say = isMatching ? run.fail : run.warn
    say(
      kept.some(({ shown }) => shown !== undefined) ? 'applied wrongly' : 'accepted but not applied',
      what,
      `Answered ${reply.status}, but ${list(kept)}. Each visit sends it again.`,
      'Keep it, or leave it out of the mapping.',
      'A1',
    )
  } else run.pass('applied', what, 'Read back, it is there.')
  // By the name that was sent, whatever is shown for it: the service knows no other.
  const found = await find(run, type, run.groups?.matching[0] ?? 'displayName', name)
  const lookUp = 'match the group by its name'
  if (found.hits === 1 && has(found, id)) run.pass('found', lookUp, 'One is found, the right one.')
  else {
    run.fail(
      found.hits === null
        ? 'filter refused'
        : found.hits === 0
          ? 'filter answered as empty'
          : 'filter ignored',
      lookUp,
      found.hits === null
        ? `The look-up is answered ${describe(found.reply)}.`
        : `${found.hits} found where one was created: ${whatFollows(found.hits)}.`,
      'Apply the filter displayName eq at /Groups.',
      found.hits === null ? 'B4' : found.hits === 0 ? 'B3' : 'B2',
    )
  }
}

function whatFollows(hits: number): string {
  if (hits === 0) return 'the service creates it again, and is answered 409 or has it twice'
  return hits === 1
    ? 'it is another group, which the service would take for this one'
    : 'the service fails with DuplicateTargetEntries'
}

/** A new name, by PATCH; the new one finds, the old one does not. */
async function rename(run: CheckRun): Promise<void> {
  const type = groupType(run)
  const { id, name } = await createGroup(run)
  const later = run.people.groupName()
  const path = run.groups?.matching[0] ?? 'displayName'
  const target = resourceOf({ type, id })
  const before = await run.send({ method: 'GET', target, body: null })
  const mapped = run.groups?.map(
    groupSource(String((before.body && own(before.body, 'externalId')) ?? ''), later),
  )
  if (!mapped?.ok || !before.body) throw new Blocked('The group cannot be read by id.')
  const changes = changesDue(mapped.attributes, before.body, type).filter((one) =>
    /^displayName$/i.test(one.path),
  )
  let reply: Reply | null = null
  for (const request of updateRequests({ type, id }, changes, run.settings)) reply = await run.send(request)
  const after = await run.send({ method: 'GET', target, body: null })
  const shown = after.body ? shownAt(after.body, 'displayName', type) : undefined
  const what = 'rename a group'
  if (!reply) throw new Blocked('The mapping gives groups no displayName.')
  if (shown !== later) {
    const isAsBefore = shown === shownAt(before.body, 'displayName', type)
    const silent = isAsBefore ? 'accepted but not applied' : 'applied wrongly'
    run.fail(
      reply.status >= 500 ? 'refused as 5xx' : isSuccess(reply) ? silent : 'refused',
      what,
      `Answered ${describe(reply)}, and displayName is ${JSON.stringify(shown ?? null)} where ${JSON.stringify(later)} was sent.`,
      isAsBefore
        ? 'Apply a Replace of displayName, whatever the case of the verb.'
        : 'Keep displayName as it is sent.',
      isSuccess(reply) ? 'A1' : reply.status >= 500 ? 'A4' : 'update',
    )
    return
  }
  const [byNew, byOld] = [await find(run, type, path, later), await find(run, type, path, name)]
  if (byNew.hits === 1 && byOld.hits === 0)
    run.pass('applied', what, 'The new name finds the group, the old one nothing.')
  else if (
    run.known.filters === false ||
    byNew.hits === null ||
    byOld.hits === null ||
    (byNew.hits === 0 && byOld.hits === 0)
  )
    run.skip('not run', what, 'Renamed; the look-up by name does not work.')
  else {
    run.fail(
      'applied wrongly',
      what,
      `By the new name ${byNew.hits} found, by the old one ${byOld.hits}.`,
      'Look up by the name that is kept now.',
    )
  }
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
  const one = await run.send({
    method: 'GET',
    target: `${resourceOf({ type, id })}?excludedAttributes=members`,
    body: null,
  })
  const found = await run.send(
    findRequest({ type, path: run.groups?.matching[0] ?? 'displayName', value: name }),
  )
  const listed = found.body ? own(found.body, 'Resources') : undefined
  const isListed = isList(listed) && listed.some((entry) => (membersIn(entry as JsonObject) ?? []).length > 0)
  if ((membersIn(one.body) ?? []).length === 0 && !isListed)
    run.pass('applied', 'read a group without its members', 'They are left out.')
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

export const groupLifecycleChecks: readonly Check[] = [
  {
    ...entra,
    id: 'group.create',
    title: 'A group is created, and found by its name',
    rule: 'B3',
    dialects: 'once',
    run: create,
  },
  { ...entra, id: 'group.rename', title: 'A group is renamed', rule: 'B9', run: rename },
  {
    ...entra,
    id: 'group.excluded-members',
    title: 'Groups are read without members',
    rule: 'D7',
    dialects: 'once',
    run: excluded,
  },
]
