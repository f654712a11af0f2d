import type { AttributeDefinition } from '../../domain/provisioning/schema.js'
import { isList, isObject, type Json, own } from '../json.js'
import type { ScimPath } from './scim-path.js'

/**
 * What an answer shows at a path, in the form that mappings give: text, `True` or `False` for a boolean, a list for an
 * attribute with several values. `undefined` for null, empty text and an empty list, which count as unset.
 *
 * A reference may be answered as text, `{value}` or `[{value}]`; a role as Entra wrote it in a PATCH, JSON in its value.
 */
export function comparedValue(
  shown: Json | undefined,
  path: ScimPath,
  definition?: Pick<AttributeDefinition, 'multivalued' | 'type'>,
): string | readonly string[] | undefined {
  const texts = (isList(shown) ? shown : [shown]).map(textOf).filter((text) => text !== undefined)
  if (texts.length === 0) return undefined
  if (isMultivalued(path, definition)) return texts
  const [first = ''] = texts
  return definition?.type === 'Boolean' ? asBoolean(first) : first
}

function textOf(value: Json | undefined): string | undefined {
  if (isObject(value)) return textOf(own(value, 'value'))
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return `${value}`
  if (typeof value !== 'string' || value === '') return undefined
  return roleInText(value) ?? value
}

function roleInText(text: string): string | undefined {
  if (!text.startsWith('{"id":')) return undefined
  try {
    const role: unknown = JSON.parse(text)
    return role instanceof Object && 'value' in role && typeof role.value === 'string'
      ? role.value
      : undefined
  } catch {
    return undefined
  }
}

const asBoolean = (text: string) => (/^true$/i.test(text) ? 'True' : /^false$/i.test(text) ? 'False' : text)

const isMultivalued = (path: ScimPath, definition: Pick<AttributeDefinition, 'multivalued'> | undefined) =>
  path.conditions.length === 0 &&
  path.subAttributes.length === 0 &&
  (definition?.multivalued ?? isComplexList(path))

/** Whether an attribute is a list of `{value}` by RFC 7643, sections 4.1.2 and 4.2. */
export const isComplexList = ({ schema, attribute }: ScimPath): boolean =>
  schema === null && complexLists.has(attribute.toLowerCase())

const complexLists = new Set(
  'emails phonenumbers ims photos addresses groups entitlements roles x509certificates members'.split(' '),
)
