import type { JsonObject } from '../../../scim/json.js'
import type { AttributeChange } from '../../../synchronization/target/target.js'
import {
  createUser,
  describe,
  type MadeUser,
  mapPerson,
  patchUser,
  readUser,
} from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import { changesDue, shownAt } from '../../documents/differences.js'
import type { Outcome } from '../../finding.js'
import { tell } from '../../judging/tell.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'
import { change, trySingly } from './change-user.js'

/** What the mapping sends for somebody who leaves scope. Throws `Blocked` where that is nothing. */
function leavingChanges(run: CheckRun, { person, document }: MadeUser) {
  const staying = mapPerson(run, person)
  const leaving = mapPerson(run, person, true)
  const differs = leaving.filter(
    ({ path, value }) => staying.find((one) => one.path === path)?.value !== value,
  )
  if (differs.length === 0) throw new Blocked('Nothing of the mapping changes when a user leaves scope.')
  return changesDue(differs, document, run.users.target)
}

/** Off alone, and on again. */
async function disableAlone(run: CheckRun): Promise<void> {
  const made = await createUser(run)
  const off = leavingChanges(run, made)
  const judged = await change(run, made, off)
  const document = await readUser(run, made.id)
  if (isUnseen(run, off, document) && isSilent(judged.outcome)) {
    run.skip('not visible', 'disable a user', unseen(off))
    return
  }
  const isOff = tell(run, 'disable a user', judged)
  if (!isOff) return
  if (!document) throw new Blocked('A user who was disabled cannot be read by id.')
  const paths = new Set(off.map(({ path }) => path))
  const back = mapPerson(run, made.person).filter(({ path }) => paths.has(path))
  tell(
    run,
    'enable the user again',
    await change(run, { ...made, document }, changesDue(back, document, run.users.target)),
  )
}

/** Whether a user can be read, and shows nothing of what switches them off: then nobody can tell how it ended. */
const isUnseen = (run: CheckRun, off: readonly AttributeChange[], after: JsonObject | null): boolean =>
  after !== null && off.every(({ path }) => shownAt(after, path, run.users.target) === undefined)

const isSilent = (outcome: Outcome) => outcome === 'accepted but not applied'

const unseen = (off: readonly AttributeChange[]) =>
  `It is taken, and GET does not show ${off.map(({ path }) => path).join(', ')}: whether the user is disabled cannot be seen.`

/** With everything else that is due at that visit: one part that is refused must not keep somebody in. */
async function disableInCompany(run: CheckRun): Promise<void> {
  const made = await createUser(run)
  const off = leavingChanges(run, made)
  const moved = mapPerson(run, run.people.moved(made.person), true)
  const due = changesDue(moved, made.document, run.users.target)
  const reply = await patchUser(run, made.id, due)
  const after = await readUser(run, made.id)
  const what = `disable a user in one PATCH with ${due.length - off.length} other changes`
  const isOff =
    after !== null &&
    off.every(
      ({ path, value }) => shownAt(after, path, run.users.target)?.toLowerCase() === `${value}`.toLowerCase(),
    )
  if (isOff) run.pass('applied', what, 'The user is disabled.')
  else if (reply && isSuccess(reply) && isUnseen(run, off, after)) run.skip('not visible', what, unseen(off))
  else if (after === null && reply && isSuccess(reply)) {
    run.fail(
      'applied wrongly',
      what,
      `Answered ${reply.status}, and the user cannot be read any more: whoever comes back is somebody new, without groups.`,
      'Make the user inactive, and show them as before.',
    )
  } else if (reply && isSuccess(reply)) {
    run.fail(
      'accepted but not applied',
      what,
      `Answered ${reply.status}, and the user is as active as before: whoever left keeps access, and nobody is told.`,
      'Apply every operation, or refuse the request with 400.',
    )
  } else {
    run.fail(
      reply && reply.status >= 500 ? 'refused as 5xx' : 'refused',
      what,
      `Answered ${reply ? describe(reply) : 'nothing'}: the disable is lost with the rest, at each visit.${await trySingly(run, due)}`,
      'Take the other operations too, or leave their attributes out of the mapping: one that is refused keeps the user in.',
    )
  }
}

const entra = { group: 'entra', rule: 'C2', dialects: 'each' } as const

export const leaveScopeChecks: readonly Check[] = [
  { ...entra, id: 'user.disable', title: 'A user is disabled, and enabled again', run: disableAlone },
  {
    ...entra,
    id: 'user.disable-in-company',
    title: 'A user is disabled together with other changes',
    run: disableInCompany,
  },
]
