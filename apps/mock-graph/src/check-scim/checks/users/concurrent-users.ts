import { updateRequests } from '../../../scim/requests/update-requests.js'
import type { WireSettings } from '../../../scim/requests/wire-settings.js'
import type { MappedAttribute } from '../../../synchronization/mapping/compiled-mapping.js'
import type { AttributeChange } from '../../../synchronization/target/target.js'
import { createUser, patchUser, readUser } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import { differences, shownAt } from '../../documents/differences.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

/** Two PATCHes at once to one user, one of them the disable. */
async function twoAtOnce(run: CheckRun): Promise<void> {
  const type = run.users.target
  const { id, document, sent } = await createUser(run)
  if (shownAt(document, 'active', type) === undefined) throw new Blocked('active is not shown.')
  const settings = await settingsThatWork(run, id)
  const name = await otherThatWorks({ ...run, settings }, id, sent)
  let [pairs, lostAny, lostDisable, told] = [0, 0, 0, 0]
  for (let round = 0; round < run.rounds; round++) {
    const active: AttributeChange = {
      op: 'Replace',
      path: 'active',
      type: 'Boolean',
      value: round % 2 === 0 ? 'False' : 'True',
    }
    const other: AttributeChange = {
      ...name,
      op: 'Replace',
      value: `Round ${round} of ${run.people.nobody().slice(0, 8)}`,
    }
    const requests = [active, other].flatMap((one) => updateRequests({ type, id }, [one], settings))
    const replies = (await run.sendTogether(requests)) as readonly Reply[]
    // One that is refused was told, and is sent again.
    if (replies.some(isSuccess) && !replies.every(isSuccess)) told++
    if (!replies.every(isSuccess)) continue
    pairs++
    const after = await readUser(run, id)
    if (!after) throw new Blocked('The user cannot be read any more.')
    const isActiveLost = shownAt(after, 'active', type) !== active.value
    if (isActiveLost || differences([other], after, type).length > 0) lostAny++
    if (isActiveLost) {
      lostDisable++
      // Each round begins with what the one before should have left.
      await patchUser({ ...run, settings }, id, [active])
    }
  }
  const what = `${run.rounds} pairs of PATCHes at once to one user, one of them active`
  if (pairs === 0 && told > 0)
    run.pass('refused', what, `Of ${told} pairs one was refused, so that the service tries it again.`)
  else if (pairs === 0) {
    run.skip('not run', what, 'Of no pair was one taken.')
  } else if (lostAny === 0) run.pass('applied', what, `Of ${pairs} pairs that were taken, nothing was lost.`)
  else {
    run.fail(
      'lost update',
      what,
      `Of ${pairs} pairs that were both answered 2xx, ${lostAny} lost a change, ${lostDisable} of them active.`,
      'Change one user after the other: a lock or a version (ETag) from reading to keeping, or an update of single columns. Until then let no two jobs provision into this endpoint.',
    )
  }
}

/** An attribute beside active that can be changed at all, when nothing else goes on. */
async function otherThatWorks(
  run: CheckRun,
  id: string,
  sent: readonly MappedAttribute[],
): Promise<MappedAttribute> {
  for (const name of ['displayName', 'title', 'name.givenName']) {
    const found = sent.find(({ path }) => path.toLowerCase() === name.toLowerCase())
    if (!found) continue
    const change: AttributeChange = { ...found, op: 'Replace', value: 'Before all rounds' }
    await patchUser(run, id, [change])
    const after = await readUser(run, id)
    if (after && differences([change], after, run.users.target).length === 0) return found
  }
  throw new Blocked('The mapping has no attribute beside active that can be changed by itself.')
}

/** In which dialect active can be changed at all, when nothing else goes on. */
async function settingsThatWork(run: CheckRun, id: string): Promise<WireSettings> {
  for (const dialect of ['default', 'aadOptscim062020'] as const) {
    const settings: WireSettings = { ...run.settings, dialect }
    await patchUser({ ...run, settings }, id, [
      { op: 'Replace', path: 'active', type: 'Boolean', value: 'False' },
    ])
    const after = await readUser(run, id)
    if (!after || shownAt(after, 'active', run.users.target) !== 'False') continue
    await patchUser({ ...run, settings }, id, [
      { op: 'Replace', path: 'active', type: 'Boolean', value: 'True' },
    ])
    const back = await readUser(run, id)
    if (back && shownAt(back, 'active', run.users.target) === 'True') return settings
  }
  throw new Blocked('active cannot be changed there and back, in either dialect.')
}

export const concurrentUsersCheck: Check = {
  id: 'user.concurrent',
  title: 'Two changes of one user at once are both kept',
  group: 'entra',
  rule: 'C8b',
  dialects: 'once',
  run: twoAtOnce,
}
