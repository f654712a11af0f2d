import { own } from '../../../scim/json.js'
import { updateRequests } from '../../../scim/requests/update-requests.js'
import type { AttributeChange } from '../../../synchronization/target/target.js'
import { sendOperations } from '../../acts/acting-on-groups.js'
import {
  createUser,
  describe,
  type MadeUser,
  mapPerson,
  patchUser,
  readUser,
} from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import { changesDue, differences } from '../../documents/differences.js'
import { tell } from '../../judging/tell.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'
import { change, trySingly } from './change-user.js'

/** Everything about a person that can change, in one PATCH as the dialect packs it; refused, the culprit is looked for. */
async function updateAll(run: CheckRun): Promise<void> {
  const made = await createUser(run)
  const changes = changesOf(run, made)
  const judged = await change(run, made, changes)
  const what = `change ${changes.length} attributes in one PATCH`
  if (judged.outcome === 'applied' || judged.outcome === 'stored as text') {
    tell(run, what, judged)
    return
  }
  tell(run, what, { ...judged, reason: `${judged.reason}${await trySingly(run, changes)}` })
}

/** One changed attribute, as most days bring it. */
async function updateOne(run: CheckRun): Promise<void> {
  const made = await createUser(run)
  const [first] = changesOf(run, made).filter(({ path }) => /^displayName$/i.test(path))
  const [any] = changesOf(run, made)
  const wanted = first ?? any
  if (!wanted) throw new Blocked('The mapping has nothing that changes.')
  tell(run, `replace ${wanted.path}`, await change(run, made, [wanted]))
}

/** One good attribute beside one that nobody knows. */
async function unknownAttribute(run: CheckRun): Promise<void> {
  const made = await createUser(run)
  const [good] = changesOf(run, made)
  if (!good) throw new Blocked('The mapping has nothing that changes.')
  const odd: AttributeChange = { op: 'Add', path: 'tideTableOfNobody', type: 'String', value: 'ebb' }
  const reply = (await patchUser(run, made.id, [good, odd])) as Reply
  const after = await readUser(run, made.id)
  const isGoodKept = after !== null && differences([good], after, run.users.target).length === 0
  const isOddKept = after !== null && own(after, odd.path) !== undefined
  const what = 'change a known and an unknown attribute in one PATCH'
  if (isSuccess(reply) && isGoodKept && isOddKept) run.pass('applied', what, 'Both are kept.')
  else if (isSuccess(reply) && isGoodKept) {
    run.warn(
      'accepted but not applied',
      what,
      `Answered ${reply.status}: the known one is kept, the unknown one dropped in silence. A misspelt mapping goes unseen.`,
      'Leave it so if that is meant, and look at what is mapped; or refuse the request with 400 and scimType invalidPath.',
    )
  } else if (isSuccess(reply)) {
    run.fail(
      'accepted but not applied',
      what,
      `Answered ${reply.status}, and the known attribute is not there.`,
      'Apply what is known, or refuse the request with 400.',
    )
  } else if (isGoodKept) {
    run.fail(
      'refused, partly applied',
      what,
      `Answered ${describe(reply)}, yet ${good.path} changed.`,
      'Apply all operations of a PATCH or none (RFC 7644, section 3.5.2): change a copy, and keep it at the end.',
      'A3',
    )
  } else if (reply.status >= 500) {
    run.fail(
      'refused as 5xx',
      what,
      `Answered ${describe(reply)}: the service takes the endpoint for down.`,
      'Answer 400 to an attribute that there is not.',
      'A4',
    )
  } else
    run.pass(
      'refused',
      what,
      `Refused as a whole with ${reply.status}: one misspelt mapping holds back all changes of a user.`,
    )
}

/** What is due when a person moves; without what the endpoint is known not to keep. */
export const changesOf = (run: CheckRun, { person, document }: MadeUser): readonly AttributeChange[] =>
  changesDue(mapPerson(run, run.people.moved(person)), document, run.users.target).filter(
    ({ path }) => !run.known.notKept.has(path),
  )

/** Nothing in a PATCH that the schema of patches does not want, in the order of the guide's own example. */
async function realBoolean(run: CheckRun): Promise<void> {
  const { id, document } = await createUser(run)
  if (own(document, 'active') === undefined) throw new Blocked('active is not shown.')
  const [request] = updateRequests(
    { type: run.users.target, id },
    [{ op: 'Replace', path: 'active', type: 'Boolean', value: 'False' }],
    run.settings,
  )
  if (!request) throw new Blocked('There is nothing to send.')
  const reply = await sendOperations(run, request.target, [{ op: 'Replace', path: 'active', value: false }])
  const after = await readUser(run, id)
  const what = 'Replace active with the boolean false, as in the guide'
  const shown = after ? own(after, 'active') : undefined
  if (isSuccess(reply) && `${shown}`.toLowerCase() === 'false')
    run.pass('applied', what, 'The user is inactive.')
  else
    run.warn(
      isSuccess(reply) ? 'accepted but not applied' : 'refused',
      what,
      `Answered ${describe(reply)}, ${after ? `active is ${JSON.stringify(shown ?? null)}` : 'and the user cannot be read any more'}.`,
      'Take active as a boolean, whatever the case of the verb.',
    )
}

const entra = { group: 'entra', dialects: 'each' } as const

export const updateChecks: readonly Check[] = [
  { ...entra, id: 'user.update-one', title: 'One attribute is changed', rule: 'update', run: updateOne },
  {
    ...entra,
    id: 'user.update',
    title: 'All attributes are changed in one PATCH',
    rule: 'update',
    run: updateAll,
  },
  {
    ...entra,
    id: 'user.unknown-attribute',
    title: 'An unknown attribute takes no known one with it',
    rule: 'A6',
    run: unknownAttribute,
  },
  {
    ...entra,
    id: 'user.real-boolean',
    title: 'A real boolean is taken',
    rule: 'C2',
    dialects: 'once',
    run: realBoolean,
  },
]
