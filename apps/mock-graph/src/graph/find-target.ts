import type { Directory } from '../directory/directory.js'
import type { DeletedItem } from '../domain/deleted-item.js'
import { type OperationId, operations } from '../generated/operations.js'
import type { Route } from './route.js'

type OperationRoute = Extract<Route, { kind: 'operation' }>

/** The object a request addresses, with the path parameters completed by its object id. */
export type Target =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found'
      readonly id: string
      readonly params: Readonly<Record<string, string>>
      /** What a deleted item was. */
      readonly deleted?: DeletedItem['kind'] | undefined
    }
  | { readonly kind: 'missing'; readonly named: string }

type Collection = NonNullable<(typeof operations)[OperationId]['target']>

type Addressing = {
  /** The path parameter that holds the object id. */
  readonly parameter: string
  /** Finds an object by what stands in the path, in lower case. */
  readonly find: (directory: Directory, key: string) => { readonly id: string } | undefined
  readonly byAppId?: (directory: Directory, appId: string) => { readonly id: string } | undefined
}

const addressings: Readonly<Record<Collection, Addressing>> = {
  servicePrincipals: {
    parameter: 'servicePrincipal-id',
    find: ({ servicePrincipals }, id) => servicePrincipals.get(id),
    byAppId: (directory, appId) => directory.servicePrincipalByAppId(appId),
  },
  applications: {
    parameter: 'application-id',
    find: ({ applications }, id) => applications.get(id),
    byAppId: (directory, appId) => directory.applicationByAppId(appId),
  },
  users: {
    parameter: 'user-id',
    find: (directory, key) => directory.users.get(key) ?? directory.userByPrincipalName(key),
  },
  groups: { parameter: 'group-id', find: ({ groups }, id) => groups.get(id) },
  deletedItems: { parameter: 'directoryObject-id', find: ({ deletedItems }, id) => deletedItems.get(id) },
}

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
  const { parameter, find, byAppId } = addressings[collection]
  const named = alternateKey?.value ?? params[parameter] ?? ''
  const key = named.toLowerCase()
  const found = !alternateKey
    ? find(directory, key)
    : alternateKey.name === 'appId'
      ? byAppId?.(directory, key)
      : undefined
  if (!found) return { kind: 'missing', named }
  const deleted = collection === 'deletedItems' ? directory.deletedItems.get(found.id)?.kind : undefined
  return { kind: 'found', id: found.id, params: { ...params, [parameter]: found.id }, deleted }
}

const addressedCollection = (operation: OperationId): Collection | null => operations[operation].target
