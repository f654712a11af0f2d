import { parsePath } from '../../../scim/paths/scim-path.js'
import { coreUser, enterpriseUser } from '../../../scim/urns.js'
import { bodyOf, createUser, describe, idOf, mapPerson, post } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import { differences } from '../../documents/differences.js'
import type { CheckRun } from '../../session/check-run.js'
import { Blocked } from '../../session/stops.js'

/** The URN without values, and values with it. */
async function extension(run: CheckRun): Promise<void> {
  const mapped = mapPerson(run, run.people.person()).filter(
    ({ path, value }) => parsePath(path).schema !== null && typeof value === 'string',
  )
  const empty = () => {
    const person = run.people.person('no-extension')
    return bodyOf(
      run,
      mapPerson(run, person).filter(({ path }) => parsePath(path).schema === null),
    )
  }
  const reply = await post(run, '/Users', { ...empty(), schemas: [coreUser, enterpriseUser] })
  const what = 'create a user who names the enterprise extension and has no value of it'
  const id = idOf(reply)
  if (id === null) {
    // Where nobody is taken, this says nothing of extensions.
    const bare = await post(run, '/Users', { ...empty(), schemas: [coreUser] })
    if (idOf(bare) === null)
      throw new Blocked(`No user could be created: POST was answered ${describe(bare)}.`)
    run.fail(
      reply.status >= 500 ? 'refused as 5xx' : 'refused',
      what,
      `POST is answered ${describe(reply)}.`,
      'Take a URN in schemas without its object.',
    )
  } else run.pass('applied', what, 'The user is there.')
  if (mapped.length === 0) return
  const made = await createUser(run)
  const kept = mapped.filter(({ path }) => !run.known.notKept.has(path))
  if (kept.length === 0) throw new Blocked('Values of the extension are not kept.')
  const missing = differences(
    made.sent.filter(({ path }) => kept.some((one) => one.path === path)),
    made.document,
    run.users.target,
  )
  if (missing.length === 0) run.pass('applied', 'create a user with values of extensions', 'They are there.')
  else
    run.fail(
      'accepted but not applied',
      'create a user with values of extensions',
      `Missing: ${missing.map(({ wanted }) => wanted.path).join(', ')}.`,
      'Keep what stands under the URN.',
    )
}

export const extensionCheck: Check = {
  id: 'user.extension',
  title: 'The enterprise extension, named with and without values',
  group: 'entra',
  rule: 'C5',
  dialects: 'once',
  run: extension,
}
