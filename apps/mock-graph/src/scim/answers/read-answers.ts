import type { Answer, TargetObject, TargetType } from '../../synchronization/target/target.js'
import { isList, isObject, type JsonObject, own } from '../json.js'
import { codes } from './error-codes.js'
import { failureOf, incompatible } from './failure-of.js'
import { parseBody } from './parse-body.js'
import { reasonText } from './reason-text.js'
import type { Purpose, ScimAnswer } from './scim-answer.js'
import { showResource } from './show-resource.js'

/** Nobody has a random GUID: whoever finds somebody does not filter. */
export function readProbe(answer: ScimAnswer, now: number): Answer<void> {
  const list = readList(answer, 'probe', now)
  if (!list.ok) return list
  return list.value.hits === 0
    ? { ok: true, value: undefined }
    : incompatible(
        answer,
        'probe',
        'The endpoint found somebody by a random value: it does not apply the filter.',
      )
}

/** Everything that a look-up found. */
export function readFound(
  answer: ScimAnswer,
  type: TargetType,
  now: number,
): Answer<readonly TargetObject[]> {
  const list = readList(answer, 'find', now)
  if (!list.ok) return list
  const { hits, resources } = list.value
  if (hits > Math.max(1, resources.length)) {
    const message = `The endpoint says that it found ${hits} resources, and shows ${resources.length}.`
    return { ok: false, code: codes.several, message: reasonText(answer, message), ends: 'object' }
  }
  if (hits > resources.length)
    return incompatible(answer, 'find', cannotRead('a resource was found and is not shown'))
  const shown = resources.map((resource) => showResource(resource, type))
  const whole = shown.filter((one) => one !== null)
  return whole.length === shown.length
    ? { ok: true, value: whole }
    : incompatible(answer, 'find', cannotRead('a resource has no id'))
}

/** One object that is known; null when it is gone. */
export function readOne(answer: ScimAnswer, type: TargetType, now: number): Answer<TargetObject | null> {
  return answer.status === 404 ? { ok: true, value: null } : readResource(answer, 'read', type, now)
}

export const readCreated = (answer: ScimAnswer, type: TargetType, now: number): Answer<TargetObject> =>
  readResource(answer, 'create', type, now)

/** A body is not needed; one that is there must be JSON, since pages are answered with 200 too. */
export function readUpdated(answer: ScimAnswer, now: number): Answer<void> {
  if (!isSuccess(answer)) return failureOf(answer, 'update', now)
  if (answer.body.trim() === '') return { ok: true, value: undefined }
  const parsed = parseBody(answer.body)
  return 'object' in parsed
    ? { ok: true, value: undefined }
    : incompatible(answer, 'update', cannotRead(parsed.problem))
}

/** What is gone already is deleted. */
export const readDeleted = (answer: ScimAnswer, now: number): Answer<void> =>
  isSuccess(answer) || answer.status === 404
    ? { ok: true, value: undefined }
    : failureOf(answer, 'delete', now)

function readResource(
  answer: ScimAnswer,
  purpose: Purpose,
  type: TargetType,
  now: number,
): Answer<TargetObject> {
  if (!isSuccess(answer)) return failureOf(answer, purpose, now)
  const parsed = parseBody(answer.body)
  if (!('object' in parsed)) return incompatible(answer, purpose, cannotRead(parsed.problem))
  const shown = showResource(parsed.object, type)
  return shown
    ? { ok: true, value: shown }
    : incompatible(answer, purpose, cannotRead('the resource has no id'))
}

type Found = { readonly hits: number; readonly resources: readonly JsonObject[] }

// Servers leave Resources out when it would be empty, and count in totalResults what they do not show, or the reverse.
function readList(answer: ScimAnswer, purpose: Purpose, now: number): Answer<Found> {
  if (!isSuccess(answer)) return failureOf(answer, purpose, now)
  const parsed = parseBody(answer.body)
  if (!('object' in parsed)) return incompatible(answer, purpose, cannotRead(parsed.problem))
  const total = own(parsed.object, 'totalResults')
  const entries = own(parsed.object, 'Resources') ?? []
  if (!isList(entries) || (total === undefined && own(parsed.object, 'Resources') === undefined)) {
    return incompatible(answer, purpose, cannotRead('it is no list response'))
  }
  const resources = entries.filter(isObject)
  return { ok: true, value: { hits: Math.max(Number(total ?? 0) || 0, entries.length), resources } }
}

const isSuccess = ({ status }: ScimAnswer) => status >= 200 && status < 300

const cannotRead = (problem: string) =>
  `We cannot deserialize the resource received from your endpoint: ${problem}.`
