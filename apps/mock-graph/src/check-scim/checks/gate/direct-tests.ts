import { isList, isObject, type Json, own } from '../../../scim/json.js'
import { readAtPath } from '../../../scim/paths/read-at-path.js'
import { parsePath } from '../../../scim/paths/scim-path.js'
import { resourceOf } from '../../../scim/requests/look-up.js'
import { coreUser } from '../../../scim/urns.js'
import { createGroup, groupType, sendOperations } from '../../acts/acting-on-groups.js'
import {
  bodyOf,
  createUser,
  describe,
  idOf,
  mapPerson,
  patchUser,
  post,
  readUser,
} from '../../acts/acting-on-users.js'
import { readList } from '../../acts/looking-up.js'
import { findSchema, isDiscoverable, readSchemas } from '../../acts/reading-schemas.js'
import { differences } from '../../documents/differences.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { isManager, managerPath } from '../users/manager-check.js'
import { changesOf } from '../users/update-user.js'
import { gateCheck } from './gate-check.js'
import { renameGroup } from './group-tests.js'

/** Every mapped attribute stands in `/Schemas`, and groups do. */
async function discover(run: CheckRun): Promise<string | null> {
  const schemas = await readSchemas(run)
  if (schemas.list.length === 0)
    return `GET /Schemas is answered ${describe(schemas.reply)}, without Resources.`
  const missing = [run.users, ...(run.groups ? [run.groups] : [])].flatMap(({ mapping, target }) => {
    const core = target === run.groups?.target ? target.name : coreUser
    return mapping.attributeMappings
      .flatMap(({ targetAttributeName }) => targetAttributeName ?? [])
      .filter((path) => {
        const parsed = parsePath(path)
        return (
          !isCommon(parsed.attribute) && !isDiscoverable(findSchema(schemas, parsed.schema ?? core), parsed)
        )
      })
  })
  return missing.length === 0 ? null : `GET /Schemas does not show ${missing.join(', ')}.`
}

// Of every resource (RFC 7643, section 3.1): servers need not list them in a schema.
const isCommon = (attribute: string) => /^(id|externalId|meta|schemas)$/i.test(attribute)

/** Empty text, then null, at attributes that may be without a value. */
async function setNull(run: CheckRun): Promise<string | null> {
  const type = run.users.target
  const { id, sent } = await createUser(run)
  const optional = sent.filter(
    ({ path, type: kind, value }) =>
      typeof value === 'string' &&
      kind === 'String' &&
      /^(displayName|title|preferredLanguage|nickName)$/i.test(path) &&
      !run.known.notKept.has(path),
  )
  if (optional.length === 0) return null
  for (const empty of ['', null]) {
    const operations = optional.map(({ path }) => ({ op: 'replace', path, value: empty }))
    const reply = await sendOperations(run, resourceOf({ type, id }), operations)
    const what = empty === null ? 'null' : 'empty text'
    if (!isSuccess(reply)) return `A PATCH to ${what} is answered ${describe(reply)}.`
    const after = await readUser(run, id)
    const left = optional.filter(({ path }) => after && !isEmpty(readAtPath(after, parsePath(path))))
    if (!after || left.length > 0)
      return `After a PATCH to ${what} ${left.map(({ path }) => path).join(', ')} still hold a value.`
  }
  return null
}

const isEmpty = (value: Json | undefined) => value === undefined || value === null || value === ''

async function createDirectly(run: CheckRun): Promise<string | null> {
  const person = run.people.person()
  const reply = await post(run, '/Users', bodyOf(run, mapPerson(run, person)))
  if (idOf(reply) === null) return `POST is answered ${describe(reply)}, without an id.`
  const name = reply.body ? own(reply.body, 'userName') : undefined
  return name === person.userPrincipalName
    ? null
    : `POST is answered with the userName ${JSON.stringify(name ?? null)}.`
}

/** Single values of users, all in one PATCH. */
async function updateDirectly(run: CheckRun): Promise<string | null> {
  const made = await createUser(run)
  const changes = changesOf(run, made).filter(({ path }) => !/^(active|roles\b)/i.test(path))
  if (changes.length === 0) return null
  const reply = await patchUser(run, made.id, changes)
  if (!reply || !isSuccess(reply)) return `PATCH is answered ${reply ? describe(reply) : 'nothing'}.`
  const after = await readUser(run, made.id)
  const left = after ? differences(changes, after, run.users.target) : []
  return after && left.length === 0
    ? null
    : `After PATCH ${left.map(({ wanted }) => wanted.path).join(', ')} do not match.`
}

async function createGroupDirectly(run: CheckRun): Promise<string | null> {
  const { name, reply } = await createGroup(run)
  const shown = reply.body ? own(reply.body, 'displayName') : undefined
  return shown === name ? null : `POST is answered with the displayName ${JSON.stringify(shown ?? null)}.`
}

async function updateGroupDirectly(run: CheckRun): Promise<string | null> {
  const made = await createGroup(run)
  const name = run.people.groupName()
  const reply = await renameGroup(run, made, name)
  if (!isSuccess(reply)) return `PATCH is answered ${describe(reply)}.`
  const after = await run.send({
    method: 'GET',
    target: resourceOf({ type: groupType(run), id: made.id }),
    body: null,
  })
  const shown = after.body ? own(after.body, 'displayName') : undefined
  return shown === name ? null : `After PATCH displayName is ${JSON.stringify(shown ?? null)}.`
}

/** Set, changed, and removed by a Replace with nothing. */
async function manageDirectly(run: CheckRun): Promise<string | null> {
  const path = managerPath(run)
  const [clerk, first, second] = [await createUser(run), await createUser(run), await createUser(run)]
  const target = resourceOf({ type: run.users.target, id: clerk.id })
  for (const [op, value] of [
    ['Add', first.id],
    ['Replace', second.id],
    ['Replace', ''],
  ] as const) {
    const reply: Reply = await sendOperations(run, target, [{ op, path, value }])
    const what = value === '' ? 'Replace with an empty value' : op
    if (!isSuccess(reply)) return `${what} is answered ${describe(reply)}.`
    const after = await readUser(run, clerk.id)
    const isRight =
      value === ''
        ? isEmptyManager(after ? readAtPath(after, parsePath(path)) : null)
        : isManager(after, path, value)
    if (!isRight)
      return `After ${what} the manager is ${JSON.stringify(after ? (readAtPath(after, parsePath(path)) ?? null) : null)}.`
  }
  return null
}

function isEmptyManager(found: Json | undefined): boolean {
  if (isList(found)) return found.every(isEmptyManager)
  return isObject(found) ? isEmpty(own(found, 'value')) : isEmpty(found)
}

/** At least eleven, read five at a time. */
async function page(run: CheckRun, collection: '/Users' | '/Groups'): Promise<string | null> {
  const list = (startIndex: number) =>
    run.send({ method: 'GET', target: `${collection}?startIndex=${startIndex}&count=5`, body: null })
  let first = await list(1)
  const { hits } = readList(first)
  if (hits === null) return `A list is answered ${describe(first)}.`
  // A server that counts its page only is asked for its pages all the same.
  const there = new Set<string>()
  for (let count = collection === '/Users' ? hits : 0; count < 11; count++) {
    if (collection === '/Users') await createUser(run)
    else await createGroup(run)
  }
  first = await list(1)
  let total = readList(first).hits ?? 0
  if (total < 11)
    return `totalResults is ${total} where there are at least 11: it must count all, not those of the page.`
  const few = Math.min(total, 50)
  for (let start = 1; start <= few; start += 5) {
    const reply = start === 1 ? first : await list(start)
    const found = readList(reply)
    if (found.hits === null) return `The page at startIndex ${start} is answered ${describe(reply)}.`
    const shown = reply.body ? own(reply.body, 'startIndex') : undefined
    if (Number(shown) !== start)
      return `The page at startIndex ${start} says startIndex ${JSON.stringify(shown ?? null)}.`
    if (found.resources.length > 5) return `A page of 5 holds ${found.resources.length}.`
    const again = found.resources.filter((one) => there.has(`${own(one, 'id')}`))
    if (again.length > 0) return `The page at startIndex ${start} shows somebody of an earlier page again.`
    for (const one of found.resources) there.add(`${own(one, 'id')}`)
    total = found.hits
  }
  return there.size >= Math.min(total, few) ? null : `Over all pages ${there.size} of ${total} were shown.`
}

const direct = { dialects: 'once' } as const

export const directTests = [
  gateCheck({
    ...direct,
    id: 'Schema_Discoverability_Test',
    title: 'Every mapped attribute stands in /Schemas',
    test: discover,
  }),
  gateCheck({ ...direct, id: 'SCIM_Null_Update_Test', title: 'Attributes are emptied', test: setNull }),
  gateCheck({
    ...direct,
    id: 'SCIM_User_Create_Test',
    title: 'A user is created directly',
    test: createDirectly,
  }),
  gateCheck({ id: 'SCIM_User_Update_Test', title: 'A user is updated directly', test: updateDirectly }),
  gateCheck({
    ...direct,
    isOfGroups: true,
    id: 'SCIM_Group_Create_Test',
    title: 'A group is created directly',
    test: createGroupDirectly,
  }),
  gateCheck({
    isOfGroups: true,
    id: 'SCIM_Group_Update_Test',
    title: 'A group is updated directly',
    test: updateGroupDirectly,
  }),
  gateCheck({
    ...direct,
    id: 'SCIM_Update_Manager_Test',
    title: 'The manager is set, changed and emptied directly',
    test: manageDirectly,
  }),
  gateCheck({
    ...direct,
    id: 'SCIM_User_Pagination_Test',
    title: 'Users are read page by page',
    test: (run) => page(run, '/Users'),
  }),
  gateCheck({
    ...direct,
    isOptional: true,
    isOfGroups: true,
    id: 'SCIM_Group_Pagination_Test',
    title: 'Groups are read page by page',
    test: (run) => page(run, '/Groups'),
  }),
]
