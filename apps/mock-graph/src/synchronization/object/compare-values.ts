import type { Attributes, SentAttributes } from '../../domain/provisioning/job-state.js'
import type { MappedAttribute } from '../mapping/compiled-mapping.js'
import type { AttributeChange, AttributeValue, TargetObject } from '../target/target.js'

/** A change with what stood there before, for the log. */
export type Difference = {
  readonly change: AttributeChange
  readonly before: string | null
  /** The target has it already: it is sent because it flows always. */
  readonly isInStep?: boolean
}

/**
 * What must be sent to bring an object of the target in step: nothing that is written at creation only, and what flows
 * always whether it differs or not. What the target does not show counts as unset.
 */
export const differencesFrom = (shown: TargetObject, attributes: readonly MappedAttribute[]): Difference[] =>
  attributes.flatMap((attribute) => differenceOf(attribute, shown.value(attribute.path)) ?? [])

function differenceOf(attribute: MappedAttribute, found: unknown): Difference | undefined {
  const { path, type, value, flowType, flowBehavior, isDefault } = attribute
  if (flowType === 'ObjectAddOnly' || isDefault) return undefined
  const present = simplify(found)
  const isUnset = isEmpty(present)
  const isOnlyAdded = flowType === 'AttributeAddOnly' || flowType === 'ValueAddOnly'
  if (!isUnset && isOnlyAdded) return undefined
  const isInStep = !isUnset && isSame(attribute, present)
  if (flowBehavior !== 'FlowAlways' && isInStep) return undefined
  const op = isUnset || flowType === 'MultiValueAddOnly' ? 'Add' : 'Replace'
  return { change: { path, type, value, op }, before: isUnset ? null : textOf(present), isInStep }
}

/** Is it the value that the mapping gives, by its type and its case? */
function isSame({ type, value, caseExact }: MappedAttribute, present: unknown): boolean {
  if (typeof value === 'object' && 'roles' in value) {
    const held = new Set(textsOf(present))
    const wanted = value.roles.map((role) => role.value)
    // Roles that were given earlier are never taken away, but where the whole list is asserted.
    const isWhole = value.form !== 'assertive' || held.size === wanted.length
    return isWhole && wanted.every((one) => held.has(one))
  }
  const fold = (text: string) => (caseExact ? text : text.toLowerCase())
  if (typeof value !== 'string') {
    const held = new Set(textsOf(present).map(fold))
    return held.size === new Set(value.map(fold)).size && value.every((one) => held.has(fold(one)))
  }
  if (Array.isArray(present)) return textsOf(present).some((one) => fold(one) === fold(value))
  const text = textOf(present)
  if (type === 'Boolean') return text.toLowerCase() === value.toLowerCase()
  if (type === 'Integer') return Number(text) === Number(value)
  if (type === 'DateTime' && !Number.isNaN(Date.parse(text))) return Date.parse(text) === Date.parse(value)
  return fold(text) === fold(value)
}

/** Does an object hold a value, in any case? */
export const holds = (shown: TargetObject, path: string, value: string): boolean =>
  textsOf(simplify(shown.value(path))).some((one) => one.toLowerCase() === value.toLowerCase())

/** The id that a reference of the target names: text, `{ value }` or a list of one. */
export const referenceIn = (found: unknown): string | undefined => textsOf(simplify(found))[0] || undefined

/** What is sent, as the log writes it. */
export type Sent = SentAttributes

/** One for all: thousands of entries of the log have it. */
const nothing: Attributes = Object.freeze({})

export const nothingSent: Sent = { before: nothing, after: nothing }

/** Changes of an object. */
export function sentAs(differences: readonly Difference[]): Sent {
  const before: Record<string, string> = {}
  const after: Record<string, string> = {}
  for (const { change, before: present } of differences) {
    if (present !== null) before[change.path] = present
    if (change.op !== 'Remove') after[change.path] = textOfValue(change.value)
  }
  return { before, after }
}

/** A creation. */
export function sentAtCreation(values: readonly AttributeValue[]): Sent {
  const after: Record<string, string> = {}
  for (const { path, value } of values) after[path] = textOfValue(value)
  return { before: nothing, after }
}

const textOfValue = (value: AttributeValue['value']): string =>
  typeof value === 'object' && 'roles' in value
    ? value.roles.map((role) => role.value).join(', ')
    : textOf(value)

/** A complex value stands for its `value`. */
const simplify = (found: unknown): unknown =>
  typeof found === 'object' && found !== null && !Array.isArray(found) && 'value' in found
    ? found.value
    : found

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const textsOf = (value: unknown): string[] =>
  isEmpty(value) ? [] : (Array.isArray(value) ? value : [value]).map((one) => textOf(simplify(one)))

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return textsOf(value).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
