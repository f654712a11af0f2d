import { own } from '../../../scim/json.js'
import {
  bodyOf,
  createUser,
  describe,
  mapPerson,
  patchUser,
  post,
  readUser,
} from '../../acts/acting-on-users.js'
import { findUser, has } from '../../acts/looking-up.js'
import type { Check } from '../../check.js'
import { changesDue } from '../../documents/differences.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

const mustFilter = ({ known }: CheckRun) => {
  if (known.filters === false)
    throw new Blocked('The endpoint applies no filter, so that a look-up tells nothing.')
}

/** userName in capitals: found by the look-up, and refused by a second creation. */
async function otherCase(run: CheckRun): Promise<void> {
  mustFilter(run)
  const { person, id } = await createUser(run)
  const capitals = person.userPrincipalName.toUpperCase()
  const found = await findUser(run, 'userName', capitals)
  // A look-up that is refused whatever it asks for says nothing of case.
  if (found.hits === null && (await findUser(run, 'userName', person.userPrincipalName)).hits === null)
    throw new Blocked(`The look-up by userName is answered ${describe(found.reply)} in any case.`)
  const isFound = found.hits === 1 && has(found, id)
  if (isFound) run.pass('found', 'look up userName in capitals', 'The user is found.')
  const body = bodyOf(
    run,
    mapPerson(run, { ...run.people.person(), userPrincipalName: capitals, mail: null }),
  )
  const twin = await post(run, '/Users', body)
  if (twin.status === 409) {
    if (!isFound) {
      run.fail(
        'hidden from lookup',
        'look up userName in capitals',
        `${found.hits ?? 'No list'} found, and a creation in capitals is answered 409: the service would try again for ever.`,
        'Compare userName without regard to case in filters too (caseExact is false, RFC 7643, section 4.1.1).',
        'B5',
      )
    } else run.pass('refused', 'create the same userName in capitals', 'It is refused with 409.')
  } else if (isSuccess(twin)) {
    const both = await findUser(run, 'userName', person.userPrincipalName)
    const many = both.hits !== null && both.hits > 1
    run.fail(
      many ? 'two found' : 'not as documented',
      'create the same userName in capitals',
      many
        ? `It is answered ${twin.status}, and ${both.hits} are found by the name since: the service fails with DuplicateTargetEntries.`
        : `It is answered ${twin.status}: one person can come to stand there twice.`,
      'Compare userName without regard to case, and answer 409 with scimType uniqueness.',
    )
  } else {
    run.warn(
      twin.status >= 500 ? 'refused as 5xx' : 'not as documented',
      'create the same userName in capitals',
      `It is refused, but with ${describe(twin)}.`,
      'Answer 409 to a name that is taken.',
    )
    if (!isFound) {
      run.fail(
        'filter answered as empty',
        'look up userName in capitals',
        'Nobody is found.',
        'Compare userName without regard to case in filters.',
      )
    }
  }
}

/** The same userName twice. */
async function taken(run: CheckRun): Promise<void> {
  const { person, sent } = await createUser(run)
  const again = await post(run, '/Users', bodyOf(run, sent))
  const what = 'create the same user twice'
  if (again.status === 409) {
    run.pass('refused', what, 'The second is refused with 409.')
    await renameToTaken(run, person.userPrincipalName)
  } else if (isSuccess(again)) {
    run.fail(
      'two found',
      what,
      `The second is answered ${again.status}, though ${person.userPrincipalName} is taken.`,
      'Answer 409 with scimType uniqueness.',
    )
  } else {
    run.fail(
      again.status >= 500 ? 'refused as 5xx' : 'not as documented',
      what,
      `The second is refused, but with ${describe(again)}: the service cannot tell that the name is taken.`,
      'Answer 409 with scimType uniqueness (RFC 7644, section 3.3).',
    )
  }
}

/** A rename to a name that somebody has. */
async function renameToTaken(run: CheckRun, userName: string): Promise<void> {
  const { id, person } = await createUser(run)
  const rename = (value: string) =>
    patchUser(run, id, [{ op: 'Replace', path: 'userName', type: 'String', value }])
  const free = run.people.renamed(person).userPrincipalName
  await rename(free)
  const renamed = await readUser(run, id)
  if (`${own(renamed ?? {}, 'userName')}`.toLowerCase() !== free.toLowerCase()) return
  const reply = await rename(userName)
  const what = 'rename a user to a name that is taken'
  if (!reply || isSuccess(reply)) {
    const after = await readUser(run, id)
    const isRenamed = `${own(after ?? {}, 'userName')}`.toLowerCase() === userName.toLowerCase()
    run.fail(
      isRenamed ? 'two found' : 'accepted but not applied',
      what,
      `Answered ${reply?.status}, and ${isRenamed ? 'two have the name now' : 'the name is as before'}.`,
      'Answer 409 with scimType uniqueness.',
    )
  } else if (reply.status >= 500) {
    run.fail(
      'refused as 5xx',
      what,
      `Answered ${describe(reply)}, where a creation is answered 409: it means that the name is taken, and reads as if the endpoint were down.`,
      'Answer 409 to a PATCH as to a POST.',
      'A4',
    )
  } else run.pass('refused', what, `It is refused with ${reply.status}.`)
}

/** Somebody who is inactive is found as before, by filter and by id. */
async function inactive(run: CheckRun): Promise<void> {
  mustFilter(run)
  const { person, id, document, sent } = await createUser(run)
  const leaving = mapPerson(run, person, true)
  const changes = changesDue(leaving, document, run.users.target)
  if (changes.length === 0) throw new Blocked('Nothing of the mapping changes when a user leaves scope.')
  const [path = 'userName'] = run.users.matching
  const value = sent.find((one) => one.path === path)?.value
  const look = () => findUser(run, path, typeof value === 'string' ? value : person.userPrincipalName)
  if (!has(await look(), id))
    throw new Blocked('Users who are active are not found by the same look-up either.')
  const reply = await patchUser(
    run,
    id,
    changes.filter(({ path }) => path.toLowerCase() === 'active'),
  )
  if (!reply || !isSuccess(reply)) throw new Blocked('The user could not be disabled.')
  const byId = await readUser(run, id)
  const found = await look()
  const what = 'find a user who is inactive'
  if (byId && found.hits === 1 && has(found, id)) {
    run.pass('found', what, 'The user is found by id and by filter.')
    return
  }
  run.fail(
    'hidden from lookup',
    what,
    byId ? `By filter ${found.hits ?? 'no list'} is found.` : 'GET by id does not show the user.',
    'Show inactive users to filters and by id: hidden, the service creates them again and is answered 409.',
  )
}

/** A new sign-in name finds, the old one does not. */
async function renamed(run: CheckRun): Promise<void> {
  mustFilter(run)
  const { person, id, document } = await createUser(run)
  if (own(document, 'userName') === undefined) throw new Blocked('userName is not shown.')
  const later = run.people.renamed(person)
  const changes = changesDue(mapPerson(run, later), document, run.users.target).filter(
    ({ path }) => path.toLowerCase() === 'username',
  )
  if (changes.length === 0) throw new Blocked('The mapping gives no userName.')
  const reply = await patchUser(run, id, changes)
  const what = 'rename a user'
  const after = await readUser(run, id)
  if (!reply) throw new Blocked('There is nothing to send.')
  if (`${own(after ?? {}, 'userName')}`.toLowerCase() !== later.userPrincipalName.toLowerCase()) {
    const isRefused = !isSuccess(reply)
    run.fail(
      isRefused ? (reply.status >= 500 ? 'refused as 5xx' : 'refused') : 'accepted but not applied',
      what,
      `Answered ${describe(reply)}, and userName is ${JSON.stringify(own(after ?? {}, 'userName') ?? null)}: the service sends it again at each visit, with every other change of the user.`,
      'Let userName be changed: people marry, and domains move.',
      isRefused ? (reply.status >= 500 ? 'A4' : 'update') : 'A1',
    )
    return
  }
  const byNew = await findUser(run, 'userName', later.userPrincipalName)
  const byOld = await findUser(run, 'userName', person.userPrincipalName)
  if (byNew.hits === null || byOld.hits === null) throw new Blocked('Look-ups are not answered with a list.')
  if (byNew.hits === 1 && has(byNew, id) && byOld.hits === 0) {
    run.pass('found', what, 'The new name finds the user, the old one nobody.')
    await takeOldName(run, person.userPrincipalName)
    return
  }
  run.fail(
    byNew.hits === 0 ? 'hidden from lookup' : 'applied wrongly',
    what,
    `By the new name ${byNew.hits} found, by the old one ${byOld.hits}: whoever gets the old name next would be taken for this user.`,
    'Look up by the value that is kept now; an index of names must follow a PATCH.',
  )
}

/** Whoever comes next may have the name that was given up. */
async function takeOldName(run: CheckRun, userName: string): Promise<void> {
  const next = { ...run.people.person(), userPrincipalName: userName }
  const reply = await post(run, '/Users', bodyOf(run, mapPerson(run, next)))
  const what = 'create somebody with the name before the rename'
  if (reply.status !== 409 && reply.status < 500) {
    run.pass('applied', what, 'The name is free.')
    return
  }
  run.fail(
    'hidden from lookup',
    what,
    `POST is answered ${describe(reply)}, and the look-up finds nobody: the name before the last rename still counts as taken.`,
    'Free a name when it is given up.',
    'B5',
  )
}

/** Somebody new whose look-up finds nobody, and whose creation is refused as taken: who is in the way? */
async function notHidden(run: CheckRun): Promise<void> {
  mustFilter(run)
  const first = run.people.person('mail-unlike-name')
  await createUser(run, first)
  const cases: readonly (readonly [what: string, person: typeof first])[] = [
    [
      'a user whose name is the e-mail of somebody else',
      { ...run.people.person('no-mail'), userPrincipalName: first.mail ?? '' },
    ],
    ['a user with an e-mail of somebody else', { ...run.people.person(), mail: first.mail }],
  ]
  for (const [what, person] of cases) {
    const sent = mapPerson(run, person)
    const reply = await post(run, '/Users', bodyOf(run, sent))
    if (isSuccess(reply)) {
      run.pass('applied', `create ${what}`, 'Names and e-mails are apart.')
      continue
    }
    const [path = 'userName'] = run.users.matching
    const value = sent.find((one) => one.path === path)?.value
    const found = typeof value === 'string' ? await findUser(run, path, value) : null
    const word = reply.status === 409 || reply.status >= 500 ? 'hidden from lookup' : 'refused'
    run.warn(
      found?.hits === 0 ? word : 'refused',
      `create ${what}`,
      `POST is answered ${describe(reply)}, while the look-up by ${path} finds ${found?.hits ?? 'no list'}: the e-mail counts as taken. The service would try again for ever.`,
      'Let userName alone be unique, or match by the attribute that is.',
      'B5',
    )
  }
}

const entra = { group: 'entra', dialects: 'once' } as const

export const hiddenChecks: readonly Check[] = [
  { ...entra, id: 'lookup.case', title: 'userName has no case', rule: 'B7', run: otherCase },
  { ...entra, id: 'lookup.taken', title: 'A name that is taken is refused with 409', rule: 'B5', run: taken },
  {
    ...entra,
    id: 'lookup.inactive',
    title: 'Inactive users are found',
    rule: 'B5',
    dialects: 'each',
    run: inactive,
  },
  {
    ...entra,
    id: 'lookup.renamed',
    title: 'A new name finds, the old one does not',
    rule: 'B9',
    dialects: 'each',
    run: renamed,
  },
  { ...entra, id: 'lookup.not-hidden', title: 'Nobody unseen takes a name', rule: 'B5', run: notHidden },
]
