import { isObject, type JsonObject, own } from '../../scim/json.js'
import type { AttributeValue, TargetType } from '../../synchronization/target/target.js'
import { describe } from '../acts/acting-on-users.js'
import { type Difference, differences, isTextBoolean, strayKeys } from '../documents/differences.js'
import type { Outcome } from '../finding.js'
import { isSuccess, type Reply } from '../session/line.js'

/** How a change of a resource ended, by what can be read before and after it. */
export type Judgement = {
  readonly outcome: Outcome
  readonly reason: string
  readonly advice: string
  /** Paths that are not as they were sent. */
  readonly missing: readonly Difference[]
}

type Change = {
  readonly reply: Reply
  readonly before: JsonObject
  /** Null when it is not there any more. */
  readonly after: JsonObject | null
  /** What the change should have set. */
  readonly wanted: readonly AttributeValue[]
  /** What should be there besides, as it was. */
  readonly others: readonly AttributeValue[]
  readonly type: TargetType
}

export function judgeChange({ reply, before, after, wanted, others, type }: Change): Judgement {
  if (!after) {
    return {
      outcome: 'applied wrongly',
      reason: 'After the PATCH the resource cannot be read any more.',
      advice: 'Keep the resource readable by its id, whatever changes in it.',
      missing: [],
    }
  }
  const missing = differences(wanted, after, type)
  const had = differences(wanted, before, type)
  const set = had.filter(({ wanted: one }) => !missing.some((other) => other.wanted.path === one.path))
  if (!isSuccess(reply)) return judgeRefusal(reply, set, missing)
  const strays = strayKeys(
    before,
    after,
    wanted.map(({ path }) => path),
  )
  const lost = differences(others, after, type).filter(
    ({ wanted: one }) => differences([one], before, type).length === 0 && !isComposed(one.path, after),
  )
  if (missing.length === 0 && strays.length === 0 && lost.length === 0) {
    const texts = wanted.filter((one) => one.type === 'Boolean' && isTextBoolean(after, one.path))
    if (texts.length === 0)
      return { outcome: 'applied', reason: 'Read back, it is there.', advice: '', missing }
    return {
      outcome: 'stored as text',
      reason: `${pathsOf(texts)} is kept as the text "${texts[0]?.value}", where a boolean belongs: code that reads it takes any text for true.`,
      advice: 'Turn "True" and "False", in any case, into booleans before they are kept.',
      missing,
    }
  }
  if (strays.length > 0) {
    return {
      outcome: "stored under the path's text",
      reason: `Answered ${reply.status}, and kept under the key ${strays.map((key) => `"${key}"`).join(', ')} beside the attribute it names.`,
      advice:
        'Read a key or path such as "name.givenName" or "urn:…:User:department" as a path (RFC 7644, section 3.10), also inside a value without a path.',
      missing,
    }
  }
  if (lost.length > 0) {
    return {
      outcome: 'applied wrongly',
      reason: `Answered ${reply.status}, and changed what was not sent: ${list(lost)}.`,
      advice: 'Change only what the operations name.',
      missing,
    }
  }
  const isNothing =
    set.length === 0 && missing.every(({ wanted: one, shown }) => shownBefore(had, one.path) === shown)
  return {
    outcome: isNothing ? 'accepted but not applied' : 'applied wrongly',
    reason: `Answered ${reply.status}, but ${list(missing)}.`,
    advice: 'Apply every operation, or refuse the request with 400.',
    missing,
  }
}

/** A full name that the server makes of its parts is no fault. */
function isComposed(path: string, after: JsonObject): boolean {
  const name = own(after, 'name')
  if (path.toLowerCase() !== 'name.formatted' || !isObject(name)) return false
  const full = `${own(name, 'formatted')}`
  return ['givenName', 'familyName'].every((part) => full.includes(`${own(name, part)}`))
}

function judgeRefusal(reply: Reply, set: readonly Difference[], missing: readonly Difference[]): Judgement {
  const said = `Answered ${describe(reply)}`
  if (set.length > 0) {
    return {
      outcome: 'refused, partly applied',
      reason: `${said}, yet ${set.map(({ wanted }) => wanted.path).join(', ')} changed.`,
      advice:
        'Apply all operations of a PATCH or none (RFC 7644, section 3.5.2): change a copy, and keep it at the end.',
      missing,
    }
  }
  if (reply.status >= 500) {
    return {
      outcome: 'refused as 5xx',
      reason: `${said}, while other requests are answered: ${causeOf(reply)}.`,
      advice:
        'Answer 400 to what cannot be done, or do it: the service takes 5xx for an endpoint that is down, and tries again for ever.',
      missing,
    }
  }
  return { outcome: 'refused', reason: `${said}.`, advice: 'Take this operation as it is written.', missing }
}

const causeOf = ({ status }: Reply) =>
  status === 501 ? 'it is not implemented' : 'it fails over this request, not by being down'

const shownBefore = (had: readonly Difference[], path: string) =>
  had.find(({ wanted }) => wanted.path === path)?.shown

const pathsOf = (values: readonly AttributeValue[]) => values.map(({ path }) => path).join(', ')

export const list = (found: readonly Difference[]): string =>
  found
    .map(({ wanted, shown }) =>
      shown === undefined
        ? `${wanted.path} is not there`
        : `${wanted.path} is ${JSON.stringify(shown)} and not ${JSON.stringify(wanted.value)}`,
    )
    .join('; ')
