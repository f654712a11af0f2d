import { requestBodies } from '../../generated/model.js'
import { type OperationId, operations } from '../../generated/operations.js'
import { graphErrors } from '../errors/graph-errors.js'
import type { Version } from '../routing/version-differences.js'
import { navigationOf } from '../types/find-type.js'
import { isEnum, isMember } from '../types/is-member.js'
import { membersOf } from '../types/members-of.js'
import { type Notation, readNotation } from '../types/notation.js'
import { isOpenEnum } from '../types/open-enums.js'
import { bodyObject } from './body-object.js'
import { isPrimitive } from './primitive-values.js'

// Its reader says what the service's own enum says.
const readElsewhere: ReadonlySet<string> = new Set(['synchronizationSecret'])

// An open type in the published metadata: its `value` may be anything.
const open: ReadonlySet<string> = new Set(['stringKeyObjectValuePair'])

/**
 * Checks a JSON body against the slice: types, enum members, and properties of the types it knows whole, which are those
 * of the synchronization subtree. Throws Graph's 400. What may be missing, or null, is for the handler to say; and
 * annotations (`@odata.type`, `owners@odata.bind`) may stand anywhere.
 */
export function checkBody(operation: OperationId, body: unknown, version: Version = 'v1.0'): void {
  const expected = requestBodies[operation]
  if (expected === undefined) return
  if (typeof expected === 'string') {
    checkObject(body, expected, { version, whole: operations[operation].synchronization })
    return
  }
  for (const [name, value] of Object.entries(bodyObject(body))) {
    if (name.includes('@')) continue
    // What a body names must be looked for among the table's own rows: every object has a `constructor`.
    const notation = Object.hasOwn(expected, name) ? expected[name] : undefined
    if (notation === undefined) throw graphErrors.unknownParameter(name, operations[operation].path)
    const type = readNotation(notation)
    // Scripts send `"useSavedCredentials": "false"` (docs/discoveries/clients.md).
    if (type.name === 'Edm.Boolean' && /^(true|false)$/i.test(String(value))) continue
    checkValue(value, type, name, { version, whole: true })
  }
}

/** How strictly: by which version's types, and whether an unknown property is refused. */
type Strictness = { readonly version: Version; readonly whole: boolean }

function checkObject(value: unknown, type: string, how: Strictness): void {
  const members = membersOf(type, how.version)
  for (const [name, item] of Object.entries(bodyObject(value))) {
    if (name.includes('@')) continue
    const expected = members.get(name)
    // What is linked is no text; of other values that should be objects, the service says which node it met.
    if (typeof item === 'string' && navigationOf(type).some(([one]) => one === name))
      throw graphErrors.schemaMismatch(name)
    if (expected !== undefined) checkValue(item, expected, name, how)
    else if (how.whole && !open.has(type)) throw graphErrors.unknownProperty(name, `microsoft.graph.${type}`)
  }
}

function checkValue(value: unknown, type: Notation, property: string, how: Strictness): void {
  if (value === null) return
  if (type.collection) {
    if (!Array.isArray(value)) throw graphErrors.schemaMismatch(property)
    for (const one of value) checkValue(one, { ...type, collection: false }, property, how)
    return
  }
  const { name, primitive } = type
  if (readElsewhere.has(name) && typeof value === 'string') return
  if (!primitive && !isEnum(name)) checkObject(value, name, how)
  else if (!(primitive ? isPrimitive(value, name) : mayBe(value, name)))
    throw graphErrors.schemaMismatch(property)
}

const mayBe = (value: unknown, enumeration: string): boolean =>
  isOpenEnum(enumeration) ? typeof value === 'string' : isMember(value, enumeration)
