import type { Fault } from './right-server.js'

export type Patched = { readonly op: string; readonly path?: string; readonly value?: unknown }
type Holder = Record<string, unknown>

const known = new Set(
  'userName active displayName title preferredLanguage externalId name emails phoneNumbers addresses roles members employeeNumber department manager'
    .toLowerCase()
    .split(' '),
)

/** Applies one operation. The status of its refusal; null when it is done. */
export function applyOperation(
  resource: Holder,
  operation: Patched,
  collection: 'Users' | 'Groups',
  has: (fault: Fault) => boolean,
): number | null {
  const op = operation.op.toLowerCase()
  if (has('ignores capital verbs') && op !== operation.op) return null
  if (operation.path === undefined) {
    for (const [path, value] of Object.entries(operation.value as Holder)) {
      if (has('stores dotted keys') || has('stores keys without a path as they are')) {
        resource[path] = value
        continue
      }
      const problem = applyOperation(resource, { op: operation.op, path, value }, collection, has)
      if (problem !== null) return problem
    }
    return null
  }
  if (collection === 'Groups' && /^members\b/.test(operation.path))
    return changeMembers(resource, op, operation, has)
  if (collection === 'Groups' && has('renames no groups')) return null
  return changeAttribute(resource, op, operation, has)
}

function changeMembers(
  group: Holder,
  op: string,
  { path = '', value }: Patched,
  has: (fault: Fault) => boolean,
): number | null {
  const members = (group.members ?? []) as { value: string }[]
  const given = (Array.isArray(value) ? value : []) as { value: string }[]
  if (op === 'add') {
    const fresh = has('adds members twice')
      ? given
      : given.filter((one) => !members.some((other) => other.value === one.value))
    group.members = has('replaces members on Add') ? given : [...members, ...fresh]
    return null
  }
  if (op === 'replace') {
    group.members = given
    return null
  }
  const filtered = /^members\[value eq "(.*)"\]$/.exec(path)?.[1]
  if (has('removes all members')) {
    group.members = []
    return null
  }
  const ids = filtered === undefined ? given.map((one) => one.value) : [filtered]
  if (has('refuses to remove who is not in') && !ids.every((id) => members.some((one) => one.value === id)))
    return 400
  group.members = members.filter((one) =>
    has('removes equal members only') && filtered === undefined
      ? !given.some((other) => JSON.stringify(other) === JSON.stringify(one))
      : !ids.includes(one.value),
  )
  return null
}

function changeAttribute(
  resource: Holder,
  op: string,
  { path = '', value }: Patched,
  has: (fault: Fault) => boolean,
): number | null {
  const bracket = path.indexOf('[')
  const head = bracket < 0 ? path : path.slice(0, bracket)
  const colon = head.lastIndexOf(':')
  const [attribute = '', sub] = head.slice(colon + 1).split('.')
  if (!known.has(attribute.toLowerCase())) {
    if (has('refuses unknown paths with 501')) return 501
    return 400
  }
  if (has('drops titles in silence') && attribute === 'title') return null
  const urn = colon < 0 ? null : head.slice(0, colon)
  if (urn !== null && has('stores dotted keys')) {
    resource[path] = value
    return null
  }
  const holder = urn === null ? resource : holderIn(resource, urn)
  if (bracket >= 0) return changeEntry(holder, op, attribute, path.slice(bracket), value, has)
  if (attribute === 'manager') return changeManager(holder, op, value, has)
  if (attribute === 'active') {
    if (typeof value === 'string' && has('refuses text booleans')) return 400
    holder.active = has('keeps text booleans') ? value : `${value}`.toLowerCase() === 'true'
    return null
  }
  const at = sub === undefined ? holder : holderIn(holder, attribute)
  const name = sub ?? attribute
  if (op === 'remove' || value === null || value === '') delete at[name]
  else if (op === 'add' && Array.isArray(value)) at[name] = [...((at[name] ?? []) as unknown[]), ...value]
  else at[name] = value
  if (attribute === 'roles' && has('refuses two roles of a type') && (at[name] as unknown[]).length > 1)
    return 400
  return null
}

function changeManager(
  holder: Holder,
  op: string,
  value: unknown,
  has: (fault: Fault) => boolean,
): number | null {
  if (op === 'remove' || value === '' || value === null) {
    if (!has('keeps removed managers')) delete holder.manager
    return null
  }
  if (typeof value === 'string' && has('refuses plain managers')) return 400
  holder.manager = typeof value === 'string' ? { value } : value
  return null
}

function changeEntry(
  holder: Holder,
  op: string,
  attribute: string,
  rest: string,
  value: unknown,
  has: (fault: Fault) => boolean,
): number | null {
  const [, by = '', text = '', sub = 'value'] = /^\[(\w+) eq "(.*)"\](?:\.(\w+))?$/.exec(rest) ?? []
  const wanted = by === 'primary' ? text.toLowerCase() === 'true' : text
  holder[attribute] ??= []
  const entries = holder[attribute] as Holder[]
  const found = entries.find((entry) => entry[by] === wanted)
  if (attribute === 'emails' && has('has one e-mail')) {
    holder.emails = [{ ...entries[0], [by]: wanted, [sub]: value }]
    return null
  }
  if (found) {
    found[sub] = value
    return null
  }
  // RFC 7644, section 3.5.2.3.
  if (op === 'replace' || has('refuses entries that are not there')) return 400
  entries.push({ ...(!has('makes entries without type') && { [by]: wanted }), [sub]: value })
  return null
}

/** What stands under a name, made where it is not there. */
function holderIn(parent: Holder, name: string): Holder {
  parent[name] ??= {}
  return parent[name] as Holder
}
