import { type KeptObject, type KeptValue, keptObjectKeyOf } from '../../domain/provisioning/job-state.js'
import { KeptObjects } from './kept-objects.js'
import type { Answer, AttributeValue, Connection, Failure, TargetObject, TargetSession } from './target.js'

/** What is about to become of an object in memory. */
export type MemoryChange = {
  readonly action: 'create' | 'update' | 'delete'
  /** `User` or `Group`. */
  readonly type: string
  /** Its id in the target; null for a creation. */
  readonly id: string | null
  /** As it would be afterwards, by path; as it is, for a deletion. */
  readonly attributes: Readonly<Record<string, KeptValue>>
}

/** How a change fails. */
export type Refusal = { readonly code: string; readonly message: string }

export type MemoryRules = {
  readonly checkCredentials: (connection: Connection) => Answer<void>
  readonly fails?: ((change: MemoryChange) => Refusal | undefined) | undefined
}

/** One activity of a job in memory: all of its answers come at once. */
export function openMemorySession(connection: Connection, rules: MemoryRules): TargetSession {
  const { servicePrincipal, newId } = connection
  const objects = new KeptObjects(connection.directory, servicePrincipal.id)
  const refuse = (action: MemoryChange['action'], kept: KeptObject): Failure | undefined => {
    if (!rules.fails) return undefined
    const { sourceName: type, attributes } = kept
    const id = action === 'create' ? null : kept.id
    const refusal = rules.fails({ action, type, id, attributes: { ...attributes } })
    return refusal && { ok: false, ...refusal, ends: 'object' }
  }
  const done: Answer<void> = { ok: true, value: undefined }
  return {
    probe: () => rules.checkCredentials(connection),
    find: ({ type, path, value }) => ({
      ok: true,
      value: objects.holding(type, path, value).map(asTargetObject),
    }),
    read: ({ id }) => {
      const kept = objects.get(id)
      return { ok: true, value: kept ? asTargetObject(kept) : null }
    },
    create: (type, values) => {
      const { name, sourceName } = type
      const attributes: Record<string, KeptValue> = {}
      for (const one of values) attributes[one.path] = keptValueOf(one)
      const kept = { of: servicePrincipal.id, id: newId(), type: name, sourceName, attributes }
      const refusal = refuse('create', kept)
      if (refusal) return refusal
      objects.put(kept)
      return { ok: true, value: asTargetObject(kept) }
    },
    update: ({ id }, changes) => {
      const kept = objects.get(id)
      if (!kept) return { ok: false, code: 'InvalidAnchor', message: gone(id), ends: 'object', isGone: true }
      const changed = { ...kept, attributes: changes.reduce(apply, kept.attributes) }
      const refusal = refuse('update', changed)
      if (!refusal) objects.put(changed)
      return refusal ?? done
    },
    delete: ({ id }) => {
      const kept = objects.get(id)
      const refusal = kept && refuse('delete', kept)
      if (kept && !refusal) objects.remove(keptObjectKeyOf(kept))
      return refusal ?? done
    },
    close: () => {},
  }
}

const gone = (id: string) => `The target has no object ${id}.`

const asTargetObject = ({ id, attributes }: KeptObject): TargetObject => ({
  id,
  value: (path) => (path === 'id' ? id : attributes[path]),
})

function keptValueOf({ value }: AttributeValue): KeptValue {
  return typeof value === 'object' && 'roles' in value ? value.roles : value
}

type Attributes = KeptObject['attributes']

function apply(attributes: Attributes, change: Parameters<TargetSession['update']>[1][number]): Attributes {
  const { op, path } = change
  const value = keptValueOf(change)
  const before = attributes[path]
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  if (op === 'Remove') {
    const { [path]: removed, ...rest } = attributes
    if (!isList || value.length === 0 || !Array.isArray(removed)) return rest
    return { ...rest, [path]: removed.filter((one) => !value.includes(one as string)) }
  }
  const isMore = op === 'Add' && isList && Array.isArray(before)
  return { ...attributes, [path]: isMore ? [...new Set([...(before as string[]), ...value])] : value }
}
