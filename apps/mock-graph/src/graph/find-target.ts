import type { Directory } from '../directory/directory.js'
import { type OperationId, operations } from '../generated/operations.js'
import type { Route } from './route.js'

type OperationRoute = Extract<Route, { kind: 'operation' }>

/** The service principal or application a request addresses, with the path parameters completed by its object id. */
export type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly id: string; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'missing'; readonly named: string }

/**
 * Finds the addressed object. An alternate key (`servicePrincipals(appId='…')`) works wherever an id does; that the
 * real service routes `…/synchronization` below it is assumed (docs/discoveries/assumptions.md).
 */
export function findTarget(
  { id: operation, params, alternateKey }: OperationRoute,
  directory: Directory,
): Target {
  const collection = addressedCollection(operation)
  if (!collection) return { kind: 'none' }
  const parameter = collection === 'servicePrincipals' ? 'servicePrincipal-id' : 'application-id'
  const named = alternateKey?.value ?? params[parameter] ?? ''
  const found = alternateKey
    ? byAppId(collection, alternateKey, directory)
    : directory[collection].get(named.toLowerCase())
  return found
    ? { kind: 'found', id: found.id, params: { ...params, [parameter]: found.id } }
    : { kind: 'missing', named }
}

const addressedCollection = (operation: OperationId): 'servicePrincipals' | 'applications' | null =>
  operations[operation].target

function byAppId(
  collection: 'servicePrincipals' | 'applications',
  { name, value }: { name: string; value: string },
  directory: Directory,
) {
  if (name !== 'appId') return undefined
  return collection === 'servicePrincipals'
    ? directory.servicePrincipalByAppId(value.toLowerCase())
    : directory.applicationByAppId(value.toLowerCase())
}
