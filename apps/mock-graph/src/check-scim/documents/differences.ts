import { isObject, type JsonObject, own } from '../../scim/json.js'
import { comparedValue } from '../../scim/paths/compared-value.js'
import { readAtPath } from '../../scim/paths/read-at-path.js'
import { parsePath } from '../../scim/paths/scim-path.js'
import { isRoles } from '../../scim/requests/roles-on-wire.js'
import type { AttributeChange, AttributeValue, TargetType } from '../../synchronization/target/target.js'

/** One attribute that is not as it was sent. */
export type Difference = { readonly wanted: AttributeValue; readonly shown: string | undefined }

/**
 * Of what was sent, what a document does not show so. Nothing else is looked at: a server may add types, displays and empty
 * lists. Texts differ by case only where the schema says so.
 */
export const differences = (
  sent: readonly AttributeValue[],
  document: JsonObject,
  type: TargetType,
): readonly Difference[] =>
  sent.flatMap((wanted) => {
    if (isRoles(wanted.value) || wanted.type === 'Reference') return []
    const shown = shownAt(document, wanted.path, type)
    return isSame(wanted, shown, type) ? [] : [{ wanted, shown }]
  })

/** What the service would send at its next visit. */
export const changesDue = (
  sent: readonly AttributeValue[],
  document: JsonObject,
  type: TargetType,
): readonly AttributeChange[] =>
  differences(sent, document, type).map(({ wanted, shown }) => ({
    ...wanted,
    op: shown === undefined ? 'Add' : 'Replace',
  }))

/** What a document shows at a path, as text; `undefined` for nothing. */
export function shownAt(document: JsonObject, path: string, { attributes }: TargetType): string | undefined {
  const parsed = parsePath(path)
  const value = comparedValue(readAtPath(document, parsed), parsed, attributes.get(path.toLowerCase()))
  const text = typeof value === 'string' || value === undefined ? value : JSON.stringify(value)
  // A schema of the user's own may leave the type of it open.
  return path.toLowerCase() === 'active' && text !== undefined ? titled(text) : text
}

const titled = (text: string) =>
  /^(true|false)$/i.test(text) ? `${text[0]?.toUpperCase()}${text.slice(1).toLowerCase()}` : text

function isSame(
  { path, value }: AttributeValue,
  shown: string | undefined,
  { attributes }: TargetType,
): boolean {
  const wanted = typeof value === 'string' ? value : JSON.stringify(value)
  if (shown === undefined) return false
  return attributes.get(path.toLowerCase())?.caseExact
    ? shown === wanted
    : shown.toLowerCase() === wanted.toLowerCase()
}

/** Whether a boolean stands there as text. */
export const isTextBoolean = (document: JsonObject, path: string): boolean =>
  typeof readAtPath(document, parsePath(path)) === 'string'

/** Keys that came with a request and hold the text of a path: a dot, a bracket, a URN that runs on into an attribute. */
export function strayKeys(
  before: JsonObject,
  after: JsonObject,
  paths: readonly string[],
): readonly string[] {
  const sent = paths.map((path) => path.toLowerCase())
  const isStray = (key: string) => {
    const lower = key.toLowerCase()
    if (own(before, key) !== undefined) return false
    if (/[[\]]/.test(key) || (key.includes('.') && !lower.startsWith('urn:'))) return true
    if (!lower.startsWith('urn:')) return false
    // An extension is an object, and is named by a path up to its last colon.
    return sent.some((path) => path === lower || (path.startsWith(lower) && schemaOf(path) !== lower))
  }
  const nested = Object.keys(after).flatMap((key) => {
    const [inner, known] = [after[key], before[key]]
    return isObject(inner)
      ? Object.keys(inner).filter((name) => /[.[]/.test(name) && !(isObject(known) && name in known))
      : []
  })
  return [...Object.keys(after).filter(isStray), ...nested]
}

function schemaOf(path: string): string | null {
  const { schema } = parsePath(path)
  return schema?.toLowerCase() ?? null
}
