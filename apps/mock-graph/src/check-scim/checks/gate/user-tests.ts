import { deleteRequest, readRequest } from '../../../scim/requests/look-up.js'
import {
  bodyOf,
  createUser,
  describe,
  idOf,
  type MadeUser,
  mapPerson,
  patchUser,
  post,
  readUser,
} from '../../acts/acting-on-users.js'
import { findUser, has } from '../../acts/looking-up.js'
import { changesDue, differences, shownAt } from '../../documents/differences.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { isManager, managerPath } from '../users/manager-check.js'
import { changesOf } from '../users/update-user.js'
import { gateCheck } from './gate-check.js'

/** By `GET /Users?filter=userName eq`, as the gate reads the endpoint. Null when the user is there. */
async function isFoundByName(
  run: CheckRun,
  { id, person }: Pick<MadeUser, 'id' | 'person'>,
): Promise<string | null> {
  const found = await findUser(run, 'userName', person.userPrincipalName)
  if (found.hits === null) return `The look-up by userName is answered ${describe(found.reply)}.`
  return has(found, id) ? null : `The look-up by userName finds ${found.hits}, and not the user.`
}

/** Through the service, a creation is sent whole, whatever the endpoint is known to refuse. */
async function create(run: CheckRun): Promise<string | null> {
  const whole: CheckRun = {
    ...run,
    known: { ...run.known, refusedAtCreation: new Set(), extensionRefused: false },
  }
  const person = run.people.person()
  const reply = await post(run, '/Users', bodyOf(whole, mapPerson(whole, person)))
  const id = idOf(reply)
  return id === null ? `POST is answered ${describe(reply)}.` : isFoundByName(run, { id, person })
}

async function update(run: CheckRun): Promise<string | null> {
  const made = await createUser(run)
  const changes = changesOf(run, made)
  const reply = await patchUser(run, made.id, changes)
  if (reply && !isSuccess(reply)) return `PATCH is answered ${describe(reply)}.`
  const after = await readUser(run, made.id)
  const left = after ? differences(changes, after, run.users.target) : []
  return left.length === 0 && after
    ? null
    : `After PATCH ${left.map(({ wanted }) => wanted.path).join(', ')} are as before.`
}

async function setActive(run: CheckRun, made: MadeUser, isActive: boolean): Promise<string | null> {
  const type = run.users.target
  const mapped = mapPerson(run, made.person, !isActive).filter(({ path }) => /^active$/i.test(path))
  if (mapped.length === 0) return 'The mapping has no active: the gate wants users disabled by it.'
  const document = await readUser(run, made.id)
  if (!document) return 'The user cannot be read by id.'
  const reply = await patchUser(run, made.id, changesDue(mapped, document, type))
  if (reply && !isSuccess(reply)) return `PATCH is answered ${describe(reply)}.`
  const after = await readUser(run, made.id)
  const shown = after ? shownAt(after, 'active', type) : undefined
  return shown === (isActive ? 'True' : 'False') ? null : `After PATCH active is ${shown ?? 'not shown'}.`
}

const disable = async (run: CheckRun) => setActive(run, await createUser(run), false)

async function remove(run: CheckRun): Promise<string | null> {
  const type = run.users.target
  const made = await createUser(run)
  const reply = await run.send(deleteRequest({ type, id: made.id }))
  if (!isSuccess(reply)) return `DELETE is answered ${describe(reply)}.`
  const after = await run.send(readRequest({ type, id: made.id }))
  if (!isSuccess(after)) return null
  const isInactive = after.body !== null && shownAt(after.body, 'active', type) === 'False'
  return isInactive ? null : 'After DELETE the user is there as before.'
}

async function manage(run: CheckRun): Promise<string | null> {
  const path = managerPath(run)
  const [clerk, first, second] = [await createUser(run), await createUser(run), await createUser(run)]
  const steps = [
    ['Add', first.id],
    ['Replace', second.id],
    ['Remove', ''],
  ] as const
  for (const [op, value] of steps) {
    const reply = (await patchUser(run, clerk.id, [{ op, path, type: 'Reference', value }])) as Reply
    if (!isSuccess(reply)) return `${op} of the manager is answered ${describe(reply)}.`
    const after = await readUser(run, clerk.id)
    const isRight =
      op === 'Remove'
        ? !isManager(after, path, first.id) && !isManager(after, path, second.id)
        : isManager(after, path, value)
    if (!isRight) return `After ${op} the manager is not as sent.`
  }
  return null
}

async function restore(run: CheckRun): Promise<string | null> {
  const made = await createUser(run)
  return (
    (await setActive(run, made, false)) ??
    (await setActive(run, made, true)) ??
    (await isFoundByName(run, made))
  )
}

/** On demand the service sends the same, in the dialect without the flag. */
const onDemand = (run: CheckRun) => {
  const plain: CheckRun = { ...run, settings: { ...run.settings, dialect: 'default' } }
  return create(plain)
}

export const userTests = [
  gateCheck({
    id: 'Create_User_Test',
    change: 'Take the whole user at POST /Users with 201, and find it by userName.',
    title: 'Create a user',
    dialects: 'once',
    test: create,
  }),
  gateCheck({
    id: 'Update_User_Test',
    change: 'Apply every operation of a PATCH and show the new values in GET.',
    title: 'Update a user',
    test: update,
  }),
  gateCheck({
    id: 'Disable_User_Test',
    change: 'Take active by PATCH in the form of this dialect, and show it in GET.',
    title: 'Disable a user',
    test: disable,
  }),
  gateCheck({
    id: 'Delete_User_Test',
    change: 'Answer DELETE with 204, and GET with 404 or an inactive user afterwards.',
    title: 'Delete a user',
    isOptional: true,
    dialects: 'once',
    test: remove,
  }),
  gateCheck({
    id: 'User_Update_Manager_Test',
    change: 'Take the manager as a plain id by Add and Replace, and its Remove.',
    title: 'Set, change and remove the manager',
    test: manage,
  }),
  gateCheck({
    id: 'Restore_User_Test',
    change: 'Take active there and back by PATCH, and find the user afterwards.',
    title: 'Take a user out of scope and back',
    test: restore,
  }),
  gateCheck({
    id: 'POD_User_Test',
    change: 'Take the whole user at POST /Users with 201, and find it by userName.',
    title: 'Provision a user on demand',
    dialects: 'once',
    test: onDemand,
  }),
]
