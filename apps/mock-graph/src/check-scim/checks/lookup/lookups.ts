import type { User } from '../../../domain/directory/user.js'
import type { JsonObject } from '../../../scim/json.js'
import { coreGroup } from '../../../scim/urns.js'
import { bodyOf, describe, idOf, mapPerson, post } from '../../acts/acting-on-users.js'
import { find, has } from '../../acts/looking-up.js'
import type { Check } from '../../check.js'
import type { CheckRun } from '../../session/check-run.js'
import { Stopped } from '../../session/stops.js'
import { type Findable, foundAgain, spoils } from './others-stay-found.js'
import { tellOfRefusal, traits } from './traits.js'
import { whyByForm, whyForeign } from './why-refused.js'

const anyGroups = { name: coreGroup, sourceName: 'Group', attributes: new Map() }

/** A random value: on the store as it is, and again once somebody is there. */
async function probe(run: CheckRun): Promise<void> {
  const type = run.users.target
  const [matching = 'userName'] = run.users.matching
  const what = `look up nobody by ${matching}`
  const ask = async (when: string) => {
    const found = await find(run, type, matching, run.people.nobody())
    if (found.hits === null) {
      const isEntry = found.reply.status === 401 || found.reply.status === 403
      // What is sent is the filter of the mapping: that one may be refused, and others taken.
      const isOther = matching.toLowerCase() !== 'username' && found.reply.status !== 404
      const asForm = await whyByForm(run, found.reply, { type, path: matching })
      run.fail(
        isEntry ? 'refused' : 'filter refused',
        what,
        `${when} it is answered ${describe(found.reply)}.${asForm}`,
        isEntry
          ? 'Take this token at this address: some endpoints know a token by another name of the host, such as localhost for 127.0.0.1.'
          : `Answer 200 with a list response, empty when nobody is found.${isOther ? ' If the endpoint cannot filter by this attribute, match by userName.' : ''}`,
        isEntry ? 'A10b' : isOther ? 'B6b' : 'B1',
      )
      if (isEntry) throw new Stopped('refused', 'The endpoint lets nobody in with this token.')
      const foreign = await whyForeign(run, found.reply)
      if (foreign) throw new Stopped('refused', foreign)
    } else if (found.hits > 0) {
      run.known.filters = false
      run.fail(
        'filter ignored',
        what,
        `${when} ${found.hits} are found by a random value: the filter is not applied, and the service would take the first for the person.`,
        'Apply the filter, or answer 400 to one that is not supported.',
        'B2',
      )
    } else run.pass('found', what, `${when} nobody is found, as nobody is there.`)
    return found.hits === 0
  }
  const isRight = await ask('With the store as it is,')
  const groups = await find(
    run,
    run.groups?.target ?? anyGroups,
    run.groups?.matching[0] ?? 'displayName',
    run.people.nobody(),
  )
  if (groups.hits === 0) run.pass('found', 'look up no group', 'Nobody is found.')
  else if (groups.hits === null) {
    run.fail(
      'filter refused',
      'look up no group',
      `It is answered ${describe(groups.reply)}; the service probes /Groups too, also where no groups are mapped.`,
      'Answer 200 with an empty list response at /Groups.',
    )
  } else {
    run.fail(
      'filter ignored',
      'look up no group',
      `${groups.hits} are found by a random value.`,
      'Apply the filter at /Groups as at /Users.',
      'B2',
    )
  }
  if (!isRight) return
  const made = await post(run, '/Users', bodyOf(run, mapPerson(run, run.people.person())))
  if (idOf(made) !== null) await ask('Once a user exists,')
}

/** Each matching attribute, for each kind of person, right after creation. */
async function matchAfterCreate(run: CheckRun): Promise<void> {
  const others: Findable[] = []
  for (const trait of ['plain', 'apostrophe', 'mail-unlike-name', 'no-mail', 'no-extension'] as const) {
    const person = run.people.person(trait)
    const sent = mapPerson(run, person)
    for (const path of run.users.matching) {
      const value = sent.find((one) => one.path === path)?.value
      if (typeof value !== 'string') continue
      const what = `match by ${path} a user ${traits[trait]}`
      const before = await find(run, run.users.target, path, value)
      if (before.hits === null) {
        refused(run, what, before.reply.status, describe(before.reply))
        return
      }
    }
    const body = bodyOf(run, sent)
    const reply = await post(run, '/Users', body)
    const id = idOf(reply)
    if (id === null) {
      tellOfRefusal(run, reply, { trait, areOthersTaken: others.length > 0 })
      continue
    }
    for (const path of run.users.matching) {
      const value = sent.find((one) => one.path === path)?.value
      const what = `match by ${path} a user ${traits[trait]}`
      if (typeof value === 'string') await matchOne(run, { path, value, id, person, body, what })
      // Whoever applies no filter fails for everybody alike.
      if (run.findings.some(({ outcome }) => outcome === 'filter ignored')) return
    }
    if (trait === 'plain') others.push(...(await foundAgain(run, sent, id)))
    else if (await spoils(run, others, traits[trait])) return
  }
}

const refused = (run: CheckRun, what: string, status: number, said: string) =>
  run.fail(
    status >= 500 ? 'refused as 5xx' : 'filter refused',
    what,
    `The look-up is answered ${said}: the service then fails the user, and creates nobody.`,
    'Answer 200 with a list to this filter. If the endpoint cannot filter by this attribute, match by userName.',
    status >= 500 ? 'B4' : 'B6b',
  )

async function matchOne(
  run: CheckRun,
  { path, value, id, person, body, what }: Matched & { readonly body: JsonObject; readonly what: string },
): Promise<void> {
  const found = await find(run, run.users.target, path, value)
  const isThere = has(found, id)
  if (found.hits === null) refused(run, what, found.reply.status, describe(found.reply))
  else if (found.hits === 0) {
    const again = await post(run, '/Users', body)
    const isHidden = again.status === 409
    const cause = await findCause(run, { path, value, id, person })
    run.fail(
      isHidden ? 'hidden from lookup' : 'filter answered as empty',
      what,
      `Nobody is found by the value that was just created${cause}: at the next match the service would create again, and is answered ${again.status}.`,
      `Find users by ${path}; if the endpoint cannot, match by userName.`,
      isHidden ? 'B5' : 'B3',
    )
  } else if (found.hits === 1 && isThere) run.pass('found', what, 'One is found, the right one.')
  else if (found.fitting.length === 1 && isThere && found.hits > 1 && found.resources.length === found.hits) {
    run.fail(
      'filter ignored',
      what,
      `${found.hits} are found, and only one holds the value: the service fails with DuplicateTargetEntries.`,
      'Apply the filter, or answer 400 to one that is not supported.',
      'B2',
    )
  } else if (found.hits === 1) {
    run.fail(
      'filter ignored',
      what,
      'One is found, and it is somebody else: the service would write this person over that record.',
      'Apply the filter, or answer 400 to one that is not supported.',
      'B2',
    )
  } else {
    run.fail(
      'two found',
      what,
      `${found.hits} are found: the service fails with DuplicateTargetEntries.`,
      'Answer a filter with those alone that hold the value.',
      'B2',
    )
  }
}

type Matched = { readonly path: string; readonly value: string; readonly id: string; readonly person: User }

/** By what else somebody is found who is not found by their value: the likely causes, one after the other. */
async function findCause(run: CheckRun, { path, value, id, person }: Matched): Promise<string> {
  if (run.known.notKept.has(path)) return ', since the attribute is not kept'
  const type = run.users.target
  const isName = path.toLowerCase() === 'username'
  const tries: readonly (readonly [string, string, string])[] = [
    [path, value.toLowerCase(), ', but by its lower case: the endpoint compares with case'],
    [path, person.mail ?? '', ', but by the e-mail: the first e-mail is kept in its place'],
    [
      'userName',
      person.userPrincipalName,
      ', though userName finds the user: the endpoint cannot match by this attribute',
    ],
  ]
  for (const [attribute, text, cause] of tries) {
    if (text === '' || (attribute === path && text === value) || (isName && cause.includes('though')))
      continue
    const found = await find(run, type, attribute, text)
    if (found.hits === 1 && has(found, id)) return cause
  }
  return value.includes("'") ? ', whose value holds an apostrophe' : ''
}

export const probeCheck: Check = {
  id: 'lookup.probe',
  title: 'A look-up for nobody finds nobody',
  group: 'entra',
  rule: 'B1',
  dialects: 'once',
  run: probe,
}

export const matchCheck: Check = {
  id: 'lookup.match',
  title: 'Whoever was created is found by the look-up of the mapping',
  group: 'entra',
  rule: 'B3',
  dialects: 'once',
  run: matchAfterCreate,
}
