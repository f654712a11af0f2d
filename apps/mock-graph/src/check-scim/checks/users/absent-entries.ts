import type { JsonObject } from '../../../scim/json.js'
import { parsePath, type ScimPath } from '../../../scim/paths/scim-path.js'
import type { AttributeChange, AttributeValue } from '../../../synchronization/target/target.js'
import { createUser, describe, mapPerson, patchUser, readUser } from '../../acts/acting-on-users.js'
import type { Check } from '../../check.js'
import { faultOfEntry } from '../../documents/entries.js'
import { type Judgement, judgeChange } from '../../judging/judge-change.js'
import { tell } from '../../judging/tell.js'
import { elsewhere } from '../../people/elsewhere.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

/** How a user stands before something is added that is not there. */
type Start = {
  readonly name: string
  readonly value: AttributeValue
  /** Which mapped attributes are sent at creation. */
  readonly keep: (path: ScimPath) => boolean
  readonly tweak?: (body: JsonObject) => JsonObject
}

/** Four starts, by Add, which the service sends, and by Replace. */
async function addAbsent(run: CheckRun): Promise<void> {
  const starts = startsFor(run)
  if (starts.length === 0)
    throw new Blocked('The mapping has neither filtered paths nor attributes below others.')
  for (const start of starts) {
    for (const op of ['Add', 'Replace'] as const) await tryStart(run, start, op)
  }
  await addSeveral(run)
}

/** Several parts of one entry that is not there, in one PATCH: they belong together. */
async function addSeveral(run: CheckRun): Promise<void> {
  const person = run.people.person()
  const mapped = mapPerson(run, person).filter(({ path }) => !run.known.notKept.has(path))
  const lists = Map.groupBy(
    mapped.filter(({ path }) => parsePath(path).conditions.length > 0),
    ({ path }) => path.slice(0, path.indexOf(']')),
  )
  const parts = [...lists.values()].find(({ length }) => length > 1)
  if (!parts?.[0]) return
  const attribute = parsePath(parts[0].path).attribute.toLowerCase()
  const what = `Add ${parts.length} parts of one entry in ${attribute} that is not there`
  const made = await createUser(run, person, {
    only: (path) => parsePath(path).attribute.toLowerCase() !== attribute,
  })
  const changes = parts.map((value): AttributeChange => ({ ...value, op: 'Add' }))
  const reply = await patchUser(run, made.id, changes)
  const after = await readUser(run, made.id)
  if (!reply) throw new Blocked('There is nothing to send.')
  const others = made.sent.filter(({ path }) => !parts.some((one) => one.path === path))
  const type = run.users.target
  const judged = judgeChange({ reply, before: made.document, after, wanted: parts, others, type })
  const fault = after && isSuccess(reply) ? faultOfEntry(after, parts[0], made.document) : null
  if (fault !== null) tell(run, what, { outcome: 'applied wrongly', reason: fault, advice })
  else
    tell(run, what, judged.outcome === 'applied' ? judged : { ...judged, advice, reason: withLoss(judged) })
}

function startsFor(run: CheckRun): readonly Start[] {
  const sent = mapPerson(run, run.people.person()).filter(
    ({ path, value }) => typeof value === 'string' && !run.known.notKept.has(path),
  )
  const parsed = sent.map((value) => ({ value, path: parsePath(value.path) }))
  const filtered = parsed.filter(({ path }) => path.conditions.length > 0)
  const lists = Map.groupBy(filtered, ({ path }) => path.attribute.toLowerCase())
  const starts: Start[] = []
  for (const [attribute, entries] of lists) {
    const [first] = entries
    if (!first) continue
    const { value } = first
    starts.push({
      name: `${attribute} absent`,
      value,
      keep: (path) => path.attribute.toLowerCase() !== attribute,
    })
    const sub = first.path.subAttributes[0] ?? 'value'
    starts.push({
      name: `another entry in ${attribute}`,
      value,
      keep: (path) => path.attribute.toLowerCase() !== attribute,
      tweak: (body) => ({
        ...body,
        [first.path.attribute]: [{ type: 'home', [sub]: elsewhere(attribute, run.people) }],
      }),
    })
    const sibling = entries.find(
      ({ path }) => path !== first.path && sameEntry(path, first.path) && path.subAttributes[0] !== sub,
    )
    if (sibling) {
      starts.push({
        name: `an entry in ${attribute} without ${sub}`,
        value,
        keep: (path) => path.attribute.toLowerCase() !== attribute || path === sibling.path,
      })
    }
  }
  const below = parsed.find(
    ({ path }) => path.schema === null && path.conditions.length === 0 && path.subAttributes.length > 0,
  )
  if (below) {
    const name = below.path.attribute.toLowerCase()
    starts.push({
      name: `no ${below.path.attribute}`,
      value: below.value,
      keep: (path) => path.attribute.toLowerCase() !== name,
    })
  }
  const extension = parsed.find(({ path }) => path.schema !== null && path.conditions.length === 0)
  if (extension) {
    starts.push({
      name: 'no value of the extension',
      value: extension.value,
      keep: (path) => path.schema?.toLowerCase() !== extension.path.schema?.toLowerCase(),
    })
  }
  return starts
}

const sameEntry = (one: ScimPath, other: ScimPath) =>
  one.attribute.toLowerCase() === other.attribute.toLowerCase() &&
  JSON.stringify(one.conditions) === JSON.stringify(other.conditions)

async function tryStart(
  run: CheckRun,
  { name, value, keep, tweak }: Start,
  op: 'Add' | 'Replace',
): Promise<void> {
  const what = `${op} ${value.path} with ${name}`
  const person = run.people.person()
  const kept = new Set<string>()
  const only = (path: string) => {
    const isKept = keep(parsePath(path))
    if (isKept) kept.add(path)
    return isKept
  }
  const made = await createUser(run, person, { only, ...(tweak && { tweak }) }).catch((error) => {
    if (error instanceof Blocked) return error
    throw error
  })
  if (made instanceof Blocked) {
    // Whether such a user may be made is no matter of the service.
    run.skip('not run', what, made.message)
    return
  }
  const wanted = {
    ...value,
    value: mapPerson(run, person).find(({ path }) => path === value.path)?.value ?? value.value,
  }
  const change: AttributeChange = { ...wanted, op }
  const reply = await patchUser(run, made.id, [change])
  if (!reply) throw new Blocked('There is nothing to send.')
  const after = await readUser(run, made.id)
  const judged = judgeChange({
    reply,
    before: made.document,
    after,
    wanted: [wanted],
    others: made.sent.filter(({ path }) => path !== value.path),
    type: run.users.target,
  })
  const entryFault = after && isSuccess(reply) ? faultOfEntry(after, wanted, made.document) : null
  if (entryFault !== null) {
    tell(run, what, { outcome: 'applied wrongly', reason: entryFault, advice }, { soft: op === 'Replace' })
  } else if (op === 'Replace' && reply.status >= 400 && reply.status < 500 && judged.outcome === 'refused') {
    run.pass(
      'refused',
      what,
      `Answered ${describe(reply)}, as RFC 7644, section 3.5.2.3, has it; the service sends Add here.`,
    )
  } else {
    tell(run, what, judged.outcome === 'applied' ? judged : { ...judged, advice, reason: withLoss(judged) }, {
      soft: op === 'Replace',
    })
  }
}

/** A refusal takes along what else is due at that visit. */
const withLoss = ({ outcome, reason }: Judgement) =>
  /^refused/.test(outcome)
    ? `${reason} Whatever is due with it is lost too, at each visit, also that the user is to be disabled.`
    : reason

const advice =
  'Where no entry fits the filter of an Add, make one that does: with the type, or the boolean primary, that the filter names, and this value.'

export const absentEntryCheck: Check = {
  id: 'user.add-absent',
  title: 'What is not there is added',
  group: 'entra',
  rule: 'C3',
  dialects: 'each',
  run: addAbsent,
}
