import type { Secret } from '../../../domain/provisioning/synchronization.js'
import { model } from '../../../generated/model.js'
import { bodyObject, checkProperties } from '../../bodies/body-object.js'
import { GraphApiError } from '../../errors/graph-api-error.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { isNotificationSettings } from './notification-settings.js'

/** What a `PUT` of secrets says. */
export type SecretChanges = {
  /** As they were sent, keys in their canonical spelling, `""` for removal. Those that can be read, also beside a problem. */
  readonly changes: readonly Secret[]
  /** The first thing that is wrong: a 400 that never quotes a key's or value's text, as either may hold a secret. */
  readonly problem: GraphApiError | undefined
  /** The refusal of the first key that is one but for its case, which is therefore no secret. */
  readonly otherCase: GraphApiError | undefined
}

/** Reads the body of a `PUT` of secrets. It throws nothing: the policy asks about what is written before a 400 is due. */
export function readSecretChanges(body: unknown): SecretChanges {
  const { value: list } = (body ?? {}) as { value?: unknown }
  const pairs = Array.isArray(list) ? list.map(readPair) : []
  return {
    changes: pairs.flatMap(({ change }) => change ?? []),
    problem: problemIn(() => checkPayload(body)) ?? pairs.find(({ problem }) => problem)?.problem,
    otherCase: pairs.find(({ otherCase }) => otherCase)?.otherCase,
  }
}

/**
 * A list of key and value pairs within another body; a key named twice keeps its first place and its last value. Throws
 * its first problem.
 *
 * @param property What the list is called there.
 */
export function readSecrets(list: unknown, property: string): readonly Secret[] {
  if (!Array.isArray(list)) throw graphErrors.schemaMismatch(property)
  const { changes, problem, otherCase } = readSecretChanges({ value: list })
  const refusal = problem ?? otherCase
  if (refusal) throw refusal
  return lastOfEach(changes)
}

/** Each key once, at its first place and with its last value. */
export function lastOfEach(pairs: readonly Secret[]): Secret[] {
  const values = new Map(pairs.map(({ key, value }) => [key, value]))
  return [...values].map(([key, value]) => ({ key, value }))
}

function checkPayload(body: unknown): void {
  const payload = bodyObject(body)
  // The documentation's table says `credentials`, its example and every caller `value`.
  checkProperties(payload, ['value'], 'microsoft.graph.synchronization')
  if (!Array.isArray(payload.value)) throw graphErrors.schemaMismatch('value')
}

type Pair = { readonly change: Secret | undefined } & Pick<SecretChanges, 'problem' | 'otherCase'>

function readPair(item: unknown): Pair {
  const pair = (item ?? {}) as { key?: unknown; value?: unknown }
  const key = canonicalKey(pair.key)
  const value = pair.value === null ? '' : pair.value
  const change = key !== undefined && typeof value === 'string' ? { key, value } : undefined
  const otherCase =
    key !== undefined && key !== pair.key ? graphErrors.valueNotFound(String(pair.key)) : undefined
  return { change, otherCase, problem: problemIn(() => checkPair(item, change)) }
}

function checkPair(item: unknown, change: Secret | undefined): void {
  const pair = bodyObject(item)
  checkProperties(pair, ['key', 'value'], 'microsoft.graph.synchronizationSecretKeyStringValuePair')
  if (!change) throw graphErrors.schemaMismatch(canonicalKey(pair.key) === undefined ? 'key' : 'value')
  const { key, value } = change
  if (key === 'SyncNotificationSettings' && !isNotificationSettings(value)) {
    throw graphErrors.invalidNotificationSettings()
  }
}

function problemIn(check: () => void): GraphApiError | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof GraphApiError) return error
    throw error
  }
}

/** Throws what the service's own enum says of a key that it does not have; an action quotes it whatever it is. */
export function checkKeys(list: unknown): void {
  if (!Array.isArray(list)) return
  for (const item of list) {
    const { key } = (item ?? {}) as { key?: unknown }
    if (typeof key === 'string' && canonicalKey(key) !== key) throw graphErrors.valueNotFound(key)
  }
}

const secretKeys: ReadonlyMap<string, string> = new Map(
  Object.keys(model.enums.synchronizationSecret?.members ?? {}).map((key) => [key.toLowerCase(), key]),
)

// In any case, as the policy is asked about what is meant.
const canonicalKey = (key: unknown): string | undefined =>
  typeof key === 'string' ? secretKeys.get(key.toLowerCase()) : undefined
