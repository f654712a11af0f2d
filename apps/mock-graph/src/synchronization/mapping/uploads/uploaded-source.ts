import type { InboundOperation } from '../../../domain/provisioning/job-state.js'
import type { Value } from '../../../expressions/evaluate/expression-value.js'
import type { Source } from '../compiled-mapping.js'
import { readScimPath } from './upload-path.js'
import { valuesAt } from './value-at.js'

/**
 * A SCIM resource that somebody uploaded, as mappings read it: attributes by their SCIM paths. It is known by its
 * `externalId`, else by its `userName`, else by the operation's `bulkId`.
 */
export function uploadedSource({ bulkId, path, data }: Omit<InboundOperation, 'method'>): Source {
  const { externalId, userName, displayName } = data
  const id = String([externalId, userName].find((key) => typeof key === 'string' && key !== '') ?? bulkId)
  const valuesOf = (name: string): readonly unknown[] => {
    const read = readScimPath(name)
    return read ? valuesAt(data, read) : []
  }
  return {
    id,
    type: path.toLowerCase().startsWith('/groups') ? 'Group' : 'User',
    displayName: typeof displayName === 'string' ? displayName : id,
    attribute: (name) => toValue(valuesOf(name).flatMap(simpleOf)),
    references: (name) => valuesOf(name).flatMap(simpleOf).map(String),
    roles: () => [],
  }
}

type Simple = string | number | boolean

/** Of a complex value its `value`, as SCIM means it where a complex attribute is compared. */
function simpleOf(value: unknown): readonly Simple[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [value]
  const { value: inner } = Object(value) as { readonly value?: unknown }
  return typeof inner === 'object' || inner === undefined ? [] : simpleOf(inner)
}

function toValue(values: readonly Simple[]): Value {
  const [first, ...others] = values
  if (others.length > 0) return values.map(String)
  return first ?? null
}
