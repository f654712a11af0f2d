import type { Directory } from '../../directory/tenant/directory.js'
import type { TenantRecords } from '../../directory/tenant/record-kinds.js'
import { operations } from '../../generated/operations.js'
import { graphErrors } from '../errors/graph-errors.js'
import type { Route } from './route.js'

type OperationRoute = Extract<Route, { kind: 'operation' }>

/** The collections whose objects requests address. */
type Collection = 'servicePrincipals' | 'applications' | 'users' | 'groups' | 'deletedItems'

/** The directory object a request addresses. */
export type AddressedResource = {
  [C in Collection]: { readonly collection: C; readonly object: TenantRecords[C] }
}[Collection]

type Addressing<C extends Collection> = {
  /** The path parameter that holds the object id. */
  readonly parameter: string
  /** Finds an object by what stands in the path, in lower case. */
  readonly find: (directory: Directory, key: string) => TenantRecords[C] | undefined
  readonly byAppId?: (directory: Directory, appId: string) => TenantRecords[C] | undefined
}

const addressings: { readonly [C in Collection]: Addressing<C> } = {
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
 * Finds the addressed object, once for everybody who asks for it, and completes the path parameters by its id. An
 * alternate key (`servicePrincipals(appId='…')`) works wherever an id does; that the real service routes
 * `…/synchronization` below it is assumed (docs/discoveries/authorization.md). Throws Graph's 404 where there is none.
 */
export function findResource(
  { id: operation, params, alternateKey }: OperationRoute,
  directory: Directory,
): { resource: AddressedResource | undefined; params: Readonly<Record<string, string>> } {
  const collection: Collection | null = operations[operation].resource
  if (!collection) return { resource: undefined, params }
  const { parameter, find, byAppId } = addressings[collection]
  const named = alternateKey?.value ?? params[parameter] ?? ''
  const key = named.toLowerCase()
  const object = !alternateKey
    ? find(directory, key)
    : alternateKey.name === 'appId'
      ? byAppId?.(directory, key)
      : undefined
  if (!object) throw graphErrors.resourceNotFound(named)
  return {
    resource: { collection, object } as AddressedResource,
    params: { ...params, [parameter]: object.id },
  }
}

/** The addressed object, of the collection that the operation's path begins with. */
export function objectOf<C extends Collection>(
  { resource }: { readonly resource: AddressedResource | undefined },
  collection: C,
): TenantRecords[C] {
  if (resource?.collection === collection) return resource.object as TenantRecords[C]
  throw new Error(`This operation addresses none of the ${collection}.`)
}
