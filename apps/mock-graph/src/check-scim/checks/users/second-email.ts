import { isList, isObject, type Json, own } from '../../../scim/json.js'
import { parsePath } from '../../../scim/paths/scim-path.js'
import type { AttributeChange, AttributeValue } from '../../../synchronization/target/target.js'
import { createUser, describe, patchUser, readUser } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import { differences } from '../../documents/differences.js'
import { entriesIn } from '../../documents/entries.js'
import { elsewhere } from '../../people/elsewhere.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

/** An e-mail of another type beside the one for work: an endpoint with one e-mail writes over it. */
async function secondEmail(run: CheckRun): Promise<void> {
  const work = 'emails[type eq "work"].value'
  const made = await createUser(run)
  const before = made.sent.find(({ path }) => path.toLowerCase() === work)
  if (!before || run.known.notKept.has(before.path))
    throw new Blocked('The mapping has no e-mail for work that is kept.')
  const other: AttributeChange = {
    op: 'Add',
    path: 'emails[type eq "other"].value',
    type: 'String',
    value: `other.${made.person.userPrincipalName}`,
  }
  const reply = await patchUser(run, made.id, [other])
  const after = await readUser(run, made.id)
  const what = 'Add an e-mail of the type other'
  if (!after || differences([before], after, run.users.target).length > 0) {
    run.fail(
      'applied wrongly',
      what,
      'The e-mail for work is not what it was: the endpoint has room for one, and writes over it.',
      'Keep an entry for each type, or answer 400 to a type that there is no room for.',
    )
  } else if (!reply || !isSuccess(reply) || differences([other], after, run.users.target).length > 0) {
    run.warn(
      reply && isSuccess(reply) ? 'accepted but not applied' : 'refused',
      what,
      `Answered ${reply ? describe(reply) : 'nothing'}, and it is not there; the e-mail for work is.`,
      'Keep an entry for each type, or map one e-mail only.',
    )
  } else run.pass('applied', what, 'Both are there.')
  await replaceBesideAnother(run, before)
}

/** The e-mail for work is replaced where one of another type stands beside it. */
async function replaceBesideAnother(run: CheckRun, work: AttributeValue): Promise<void> {
  const home = { type: 'home', value: elsewhere('emails', run.people) }
  const isHome = (entry: Json) => isObject(entry) && own(entry, 'value') === home.value
  const { id, document, person } = await createUser(run, undefined, {
    tweak: (body) => {
      const emails = own(body, 'emails')
      return { ...body, emails: [...(isList(emails) ? emails : []), home] }
    },
  })
  const path = parsePath(work.path)
  const what = 'Replace the e-mail for work beside one for home'
  if (!entriesIn(document, path).some(isHome)) {
    run.skip('not run', what, 'The e-mail for home is not kept at creation.')
    return
  }
  const value = `new.${person.userPrincipalName}`
  const reply = await patchUser(run, id, [{ ...work, op: 'Replace', value }])
  const after = await readUser(run, id)
  const isSet = after !== null && differences([{ ...work, value }], after, run.users.target).length === 0
  const isLeft = after !== null && entriesIn(after, path).some(isHome)
  if (isSet && isLeft) run.pass('applied', what, 'The one changed, the other is as before.')
  else {
    run.fail(
      reply && isSuccess(reply) ? (isSet ? 'applied wrongly' : 'accepted but not applied') : 'refused',
      what,
      `Answered ${reply ? describe(reply) : 'nothing'}, ${isSet ? 'and the e-mail for home is gone' : 'and the e-mail for work is as before'}.`,
      'Change the entry that fits the filter, and no other.',
    )
  }
}

export const secondEmailCheck: Check = {
  id: 'user.second-email',
  title: 'A second e-mail leaves the first alone',
  group: 'entra',
  rule: 'C8c',
  dialects: 'each',
  run: secondEmail,
}
