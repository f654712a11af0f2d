import type { AttributeValue, TargetType } from '../../synchronization/target/target.js'
import { isList, isObject, type JsonObject, own } from '../json.js'
import { isComplexList } from '../paths/compared-value.js'
import { entryAt, layAtPath } from '../paths/lay-at-path.js'
import { parsePath } from '../paths/scim-path.js'
import { coreGroup, coreUser, enterpriseUser, entraGroup } from '../urns.js'
import { collectionOf, isGroup } from './collection-of.js'
import { inOrder } from './order-of-creation.js'
import { isRoles, roleEntries, singleRole } from './roles-on-wire.js'
import type { ScimRequest } from './scim-request.js'
import type { WireSettings } from './wire-settings.js'
import { realValue } from './wire-value.js'

/** Makes an object of its values. Throws `ScimPathError` for a path that cannot be written. */
export function createRequest(
  type: TargetType,
  values: readonly AttributeValue[],
  settings: Pick<WireSettings, 'enterpriseSchema' | 'booleansInCreate'>,
): ScimRequest {
  const resource: JsonObject = {}
  for (const value of values) lay(resource, value, settings)
  const body = isGroup(type) ? asGroup(resource) : asUser(resource, settings)
  return { method: 'POST', target: collectionOf(type), body }
}

function lay(
  resource: JsonObject,
  { path: text, type, value }: AttributeValue,
  { booleansInCreate }: Pick<WireSettings, 'booleansInCreate'>,
): void {
  const path = parsePath(text)
  const isWhole = path.conditions.length === 0 && path.subAttributes.length === 0
  if (!isRoles(value)) {
    const asText = booleansInCreate === 'text' && type === 'Boolean'
    const wire = realValue({ type: asText ? 'String' : type, value })
    const isComplex = isList(wire) && isWhole && isComplexList(path)
    layAtPath(resource, path, isComplex ? wire.map((one) => ({ value: one })) : wire)
  } else if (isWhole) {
    layAtPath(resource, path, roleEntries(value))
  } else if (value.roles.length > 0) {
    Object.assign(entryAt(resource, path), singleRole(value, path.subAttributes[0]))
  }
}

const asGroup = (resource: JsonObject): JsonObject =>
  inOrder({ schemas: [coreGroup, entraGroup], ...resource, meta: { resourceType: 'Group' } })

function asUser(
  resource: JsonObject,
  { enterpriseSchema }: Pick<WireSettings, 'enterpriseSchema'>,
): JsonObject {
  markPrimary(resource)
  const hasEnterprise = enterpriseSchema === 'always' || own(resource, enterpriseUser) !== undefined
  return inOrder({
    schemas: hasEnterprise ? [coreUser, enterpriseUser] : [coreUser],
    ...resource,
    meta: { resourceType: 'User' },
    // Sent though nothing is mapped to it.
    roles: own(resource, 'roles') ?? [],
  })
}

/** The work e-mail is the primary one, and no address is. The resource is still ours to change. */
function markPrimary(resource: JsonObject): void {
  for (const entry of entriesOf(resource, 'emails')) if (own(entry, 'type') === 'work') mark(entry, true)
  for (const entry of entriesOf(resource, 'addresses')) mark(entry, false)
}

function entriesOf(resource: JsonObject, name: string): readonly JsonObject[] {
  const entries = own(resource, name)
  return isList(entries) ? entries.filter(isObject) : []
}

function mark(entry: JsonObject, primary: boolean): void {
  if (own(entry, 'primary') === undefined) entry.primary = primary
}
