import { type OperationId, rows } from '../../generated/required-permissions.js'
import { nearest } from '../../options/nearest.js'

export type { OperationId }

/** Method and path of an operation, such as `PUT /servicePrincipals/{id}/synchronization/secrets`. */
export function nameOf(id: OperationId): string {
  const [name] = rows[id]
  if (name !== null) return name
  const sibling = id.slice(0, -'.app'.length) as OperationId
  return nameOf(sibling).replace('/servicePrincipals/', '/applications/')
}

/**
 * The id of an operation, by its method and path as in `GraphError.operation`; `undefined` for what is not known,
 * such as the address of a further page.
 *
 * @example operationOf('PUT /servicePrincipals/{id}/synchronization/secrets') // 'secrets.put'
 */
export function operationOf(name: string): OperationId | undefined {
  const wanted = name.replace(/\{\w+-id\}/g, '{id}')
  return (Object.keys(rows) as OperationId[]).find((id) => nameOf(id) === wanted)
}

/** Throws a `TypeError` with the nearest that is known. */
export function checkOperationId(id: unknown): asserts id is OperationId {
  if (typeof id === 'string' && Object.hasOwn(rows, id)) return
  if (typeof id !== 'string') {
    throw new TypeError(`An operation is named by a string such as 'secrets.put', not by ${typeof id}.`)
  }
  const known = operationOf(id) ?? nearest(id, Object.keys(rows))
  throw new TypeError(`There is no operation "${id}". The nearest is '${known}'.`)
}
