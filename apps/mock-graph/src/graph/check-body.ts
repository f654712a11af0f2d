import { model, requestBodies } from '../generated/model.js'
import { type OperationId, operations } from '../generated/operations.js'
import { faults } from './faults.js'
import { bodyObject } from './operations/body-object.js'
import { isPrimitive } from './primitive-values.js'

type Members = Readonly<Record<string, string>>

// These check themselves, and say more: no text of a secret may be quoted, and a batch has errors of its own.
const checkedByHandler: ReadonlySet<OperationId> = new Set(['secrets.put', 'secrets.put.app', 'batch'])

// An open type in the published metadata: its `value` may be anything.
const open: ReadonlySet<string> = new Set(['stringKeyObjectValuePair'])

/**
 * Checks a JSON body against the slice: types, enum members, and properties of the types it knows whole, which are those
 * of the synchronization subtree. Throws Graph's 400. What may be missing, or null, is for the handler to say; and
 * annotations (`@odata.type`, `owners@odata.bind`) may stand anywhere.
 */
export function checkBody(operation: OperationId, body: unknown): void {
  const expected = requestBodies[operation]
  if (expected === undefined || checkedByHandler.has(operation)) return
  if (typeof expected === 'string') {
    checkObject(body, expected, operations[operation].synchronization)
    return
  }
  for (const [name, value] of Object.entries(bodyObject(body))) {
    if (name.includes('@')) continue
    const type = notationOf(expected, name)
    if (type === undefined) throw faults.unknownParameter(name, operations[operation].path)
    // Scripts send `"useSavedCredentials": "false"` (docs/discoveries/clients.md).
    if (type.startsWith('Edm.Boolean') && /^(true|false)$/i.test(String(value))) continue
    checkValue(value, type, name)
  }
}

function checkObject(value: unknown, type: string, whole: boolean): void {
  const members = membersOf(type)
  for (const [name, item] of Object.entries(bodyObject(value))) {
    if (name.includes('@')) continue
    const expected = notationOf(members, name)
    if (expected !== undefined) checkValue(item, expected, name, whole)
    else if (whole && !open.has(type)) throw faults.unknownProperty(name, `microsoft.graph.${type}`)
  }
}

/** What a body may name freely must be looked for among the table's own rows: every object has a `constructor`. */
const notationOf = (members: Members, name: string) =>
  Object.hasOwn(members, name) ? members[name] : undefined

function membersOf(type: string): Members {
  const { base, properties, navigation } = model.types[type] ?? {}
  return { ...(base !== undefined && membersOf(base)), ...properties, ...navigation }
}

function checkValue(value: unknown, notation: string, property: string, whole = true): void {
  const type = notation.replace(/!$/, '')
  const [, item] = /^Collection\((.*)\)$/.exec(type) ?? []
  if (value === null) return
  if (item !== undefined) {
    if (!Array.isArray(value)) throw faults.schemaMismatch(property)
    for (const one of value) checkValue(one, item, property, whole)
    return
  }
  if (!type.startsWith('graph.')) {
    if (!isPrimitive(value, type)) throw faults.schemaMismatch(property)
    return
  }
  const name = type.slice('graph.'.length)
  if (!(name in model.enums)) checkObject(value, name, whole)
  else if (!isMember(value, name)) throw faults.schemaMismatch(property)
}

/** Members are told apart whatever their case (docs/discoveries/clients.md); flags stand with commas between them. */
function isMember(value: unknown, name: string): boolean {
  const { flags = false, members = {} } = model.enums[name] ?? {}
  if (typeof value !== 'string') return false
  const known = new Set(Object.keys(members).map((member) => member.toLowerCase()))
  const named = flags ? value.split(',').filter((part) => part !== '') : [value]
  return named.every((part) => known.has(part.trim().toLowerCase()))
}
