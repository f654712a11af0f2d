import { deleteRequest, readRequest } from '../../../scim/requests/look-up.js'
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
import { judgeGone } from '../../acts/judge-gone.js'
import { findUser } from '../../acts/looking-up.js'
import type { Check } from '../../check.js'
import { differences, shownAt } from '../../documents/differences.js'
import { list } from '../../judging/judge-change.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'

/** Deleted, looked for, made again. */
async function remove(run: CheckRun): Promise<void> {
  const type = run.users.target
  const { person, id } = await createUser(run)
  const what = 'delete a user'
  const deleted = await run.send(deleteRequest({ type, id }))
  const after = await run.send(readRequest({ type, id }))
  if (!isSuccess(deleted)) {
    run.fail(
      deleted.status >= 500 ? 'refused as 5xx' : 'refused',
      what,
      `DELETE is answered ${describe(deleted)}.`,
      'Answer DELETE with 204, or switch off Delete in the mapping.',
    )
    return
  }
  if (isSuccess(after)) {
    const isInactive = after.body !== null && shownAt(after.body, 'active', type) === 'False'
    if (!isInactive) {
      run.fail(
        'accepted but not applied',
        what,
        'DELETE is answered with success, and GET shows the user as before.',
        'Delete the user, or make it inactive.',
      )
      return
    }
    run.known.deactivates = true
    const back = await patchUser(run, id, [{ op: 'Replace', path: 'active', type: 'Boolean', value: 'True' }])
    const again = await readUser(run, id)
    const isBack = again !== null && shownAt(again, 'active', type) === 'True'
    if (isBack)
      run.pass('deactivates', what, 'DELETE makes the user inactive, and a PATCH of active brings them back.')
    else {
      run.fail(
        'deactivates',
        what,
        `DELETE makes the user inactive, and the PATCH that should bring them back is answered ${back ? describe(back) : 'nothing'}.`,
        'Let active true bring back who was deactivated, or delete for good.',
      )
    }
    return
  }
  judgeGone(run, what, after, 'Answer 404 for who is gone.')
  const found = await findUser(run, 'userName', person.userPrincipalName)
  if (found.hits !== null && found.hits > 0 && run.known.filters !== false) {
    run.fail(
      'hidden from lookup',
      'look up a user who was deleted',
      'The filter still finds somebody whom GET does not show.',
      'Take who was deleted out of filters too.',
      'B5',
    )
  }
  for (const [sameAnchor, how] of [
    [false, 'another externalId'],
    [true, 'the same externalId'],
  ] as const) {
    const alias = sameAnchor
      ? person.details?.mailNickname
      : `${String(person.details?.mailNickname)}.later${run.people.nobody().slice(0, 4)}`
    const later = {
      ...person,
      id: sameAnchor ? person.id : run.people.nobody(),
      details: { ...person.details, mailNickname: alias },
    }
    const sent = mapPerson(run, later as typeof person)
    const reply = await post(run, '/Users', bodyOf(run, sent))
    const newId = idOf(reply)
    const again = `create who was deleted, with ${how}`
    if (newId === null) {
      run.fail(
        reply.status >= 500 ? 'refused as 5xx' : 'hidden from lookup',
        again,
        `POST is answered ${describe(reply)}, though nobody is there: somebody who comes back is never provisioned.`,
        'Free the name and externalId of who was deleted, or answer DELETE by making the user inactive and findable.',
      )
      continue
    }
    const document = await readUser(run, newId)
    const kept = sent.filter(({ path }) => !run.known.notKept.has(path))
    const stale = document ? differences(kept, document, type) : []
    if (document && stale.length === 0) run.pass('applied', again, 'The user is there again.')
    else {
      run.fail(
        document ? 'applied wrongly' : 'accepted but not applied',
        again,
        document
          ? `Answered ${reply.status}, but ${list(stale)}: the old record came back in place of the new one.`
          : `Answered ${reply.status}, and GET does not show the user.`,
        'Keep what a creation sends, also for somebody who was there before.',
      )
    }
    await run.send(deleteRequest({ type, id: newId }))
  }
}

/** A change of somebody who is gone. */
async function vanished(run: CheckRun): Promise<void> {
  const type = run.users.target
  const { id } = await createUser(run)
  await run.send(deleteRequest({ type, id }))
  const gone = await run.send(readRequest({ type, id }))
  const what = 'change a user who is gone'
  if (isSuccess(gone)) {
    run.skip('not run', what, 'DELETE leaves the user in place.')
    return
  }
  const reply = await patchUser(run, id, [
    { op: 'Replace', path: 'displayName', type: 'String', value: 'Nobody' },
  ])
  if (reply?.status === 404 || reply?.status === 410) run.pass('refused', what, `Answered ${reply.status}.`)
  else if (reply && isSuccess(reply)) {
    run.fail(
      'accepted but not applied',
      what,
      `Answered ${reply.status}, though there is nobody: the service does not learn that the user is gone.`,
      'Answer 404.',
    )
  } else {
    run.warn(
      reply && reply.status >= 500 ? 'refused as 5xx' : 'not as documented',
      what,
      `Answered ${reply ? describe(reply) : 'nothing'}, where GET is answered ${gone.status}.`,
      'Answer 404, as to GET.',
      reply && reply.status >= 500 ? 'A4' : undefined,
    )
  }
}

const entra = { group: 'entra', dialects: 'once' } as const

export const deleteUserChecks: readonly Check[] = [
  { ...entra, id: 'user.delete', title: 'A user is deleted, and can come back', rule: 'C7', run: remove },
  { ...entra, id: 'user.vanished', title: 'Who is gone is told to be gone', rule: 'C9', run: vanished },
]
