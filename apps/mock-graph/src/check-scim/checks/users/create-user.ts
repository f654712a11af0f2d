import { isObject, type Json, own } from '../../../scim/json.js'
import { coreUser } from '../../../scim/urns.js'
import { bodyOf, describe, idOf, mapPerson, post, readUser } from '../../acts/acting-on-users.js'
import { isSameId } from '../../acts/looking-up.js'
import { readSchemas, writableUserAttributes } from '../../acts/reading-schemas.js'
import type { Check } from '../../check.js'
import { differences, isTextBoolean } from '../../documents/differences.js'
import { faultOfEntry } from '../../documents/entries.js'
import { list } from '../../judging/judge-change.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'
import { findCulprits } from './find-culprits.js'

/** A whole creation, read back. Learns what the endpoint refuses and does not keep, so that other checks go on. */
async function createWhole(run: CheckRun): Promise<void> {
  const person = run.people.person()
  let sent = mapPerson(run, person)
  let reply = await post(run, '/Users', bodyOf(run, sent))
  const what = 'create a user with every mapped attribute'
  if (idOf(reply) === null) {
    const said = describe(reply)
    const status = reply.status
    const culprits = await findCulprits(run)
    const named = culprits ? ` Without ${culprits.join(', ')} it is taken.` : ''
    run.fail(
      status >= 500 ? 'refused as 5xx' : isSuccess(reply) ? 'not as documented' : 'refused',
      what,
      isSuccess(reply)
        ? `POST is answered ${said}, without an id that could be kept.${named}`
        : `POST is answered ${said}.${named}`,
      isSuccess(reply)
        ? 'Answer 201 with the resource and its id (RFC 7644, section 3.3): the service keeps the id, and asks for nothing else.'
        : 'Take the body as the service sends it: keep what is known, and leave out what is not.',
      status >= 500 ? 'A4' : undefined,
    )
    if (!culprits) throw new Blocked('No user could be created.')
    const another = run.people.person()
    sent = mapPerson(run, another)
    reply = await post(run, '/Users', bodyOf(run, sent))
    if (idOf(reply) === null) throw new Blocked('No user could be created.')
  }
  const id = idOf(reply) as string
  if (reply.status !== 201) {
    run.warn(
      'not as documented',
      what,
      `A creation is answered ${reply.status}.`,
      'Answer 201 (RFC 7644, section 3.3).',
      'A10',
    )
  }
  const document = await readUser(run, id)
  if (!document) {
    run.fail(
      'accepted but not applied',
      what,
      'POST is answered with an id, and GET does not show the user.',
      'Keep what is answered with 201.',
      'A1',
    )
    return
  }
  tellOfId(run, what, id, own(document, 'id'))
  const missing = differences(sent, document, run.users.target)
  for (const { wanted } of missing) run.known.notKept.add(wanted.path)
  if (isObject(own(document, coreUser))) {
    run.fail(
      'applied wrongly',
      what,
      `GET shows attributes below ${coreUser}, where the service does not look: it takes them for unset.`,
      'Show what is of the core schema in the resource itself (RFC 7643, section 3): a URN holds an extension only.',
      'A1',
    )
    return
  }
  const untyped = missing.filter(
    ({ wanted, shown }) => shown === undefined && faultOfEntry(document, wanted, document) !== null,
  )
  if (untyped.length > 0) {
    run.fail(
      'applied wrongly',
      what,
      `The value of ${untyped.map(({ wanted }) => wanted.path).join(', ')} stands in an entry that the filter does not fit: the service takes it for unset, and adds it at each visit.`,
      'Show each entry with the type that it was sent with.',
      'C3',
    )
  }
  const unkept = missing.filter((one) => !untyped.includes(one))
  const echoed = unkept.filter(
    ({ wanted }) => reply.body && differences([wanted], reply.body, run.users.target).length === 0,
  )
  const advertised = writableUserAttributes(await readSchemas(run))
  const claimed = unkept.filter(
    (one) => !echoed.includes(one) && one.shown === undefined && advertised.has(topOf(one.wanted.path)),
  )
  const silent = unkept.filter((one) => !echoed.includes(one) && !claimed.includes(one))
  if (echoed.length > 0) {
    run.fail(
      'echoed, not kept',
      what,
      `The 201 shows what GET does not: ${list(echoed)}.`,
      'Answer with what is kept, and keep these attributes, or leave them out of the mapping.',
    )
  }
  if (claimed.length > 0) {
    run.fail(
      'advertised, not kept',
      what,
      `/Schemas shows them as readWrite, and after a 201: ${list(claimed)}.`,
      'Keep what the schema promises, or take it out of the schema and of the mapping.',
    )
  }
  for (const isChanged of [false, true]) {
    const those = silent.filter(({ shown }) => (shown !== undefined) === isChanged)
    if (those.length === 0) continue
    run.fail(
      isChanged ? 'applied wrongly' : 'accepted but not applied',
      what,
      `Answered ${reply.status}, but ${list(those)}. Each visit sends it again.`,
      'Keep these attributes as they are sent, or leave them out of the mapping.',
      'A1',
    )
  }
  const texts = sent.filter((one) => one.type === 'Boolean' && !missing.some(({ wanted }) => wanted === one))
  if (texts.some(({ path }) => isTextBoolean(document, path))) {
    run.warn(
      'stored as text',
      what,
      'A boolean that was sent comes back as text.',
      'Answer booleans as booleans.',
      'A7',
    )
  }
  if (missing.length === 0) run.pass('applied', what, 'Read back, every attribute is there.')
}

/** One resource has one id, as its creation answered it. */
function tellOfId(run: CheckRun, what: string, id: string, shown: Json | undefined): void {
  if (shown === undefined || `${shown}` === id) return
  const isOther = !isSameId(shown, id)
  run[isOther ? 'fail' : 'warn'](
    isOther ? 'applied wrongly' : 'not as documented',
    what,
    `The 201 has the id ${JSON.stringify(id)}, and GET shows ${JSON.stringify(shown)}${isOther ? '' : ', the same in another case'}.`,
    'Write an id in one way everywhere: it is compared with case (RFC 7643, section 3.1), in members too.',
    'A1b',
  )
}

const topOf = (path: string) => {
  const head = path.split('[')[0] as string
  const last = head.startsWith('urn:') ? head.slice(head.lastIndexOf(':') + 1) : head
  return (last.split('.')[0] as string).toLowerCase()
}

export const createUserCheck: Check = {
  id: 'user.create',
  title: 'A user is created, and kept as sent',
  group: 'entra',
  rule: 'A1b',
  dialects: 'once',
  run: createWhole,
}
