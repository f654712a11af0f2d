import { directoryObjectType, renderOwners } from '../entities/directory-object.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery, type Collection } from '../odata/apply-query.js'
import { bodyObject } from './body-object.js'
import { resolveReference } from './reference.js'

/** The five operations below `owners`, which are alike for applications and service principals. */
export type OwnerHandlers = Readonly<Record<'list' | 'listRef' | 'add' | 'remove' | 'removeByRef', Handler>>

/** Handlers for the owners of the objects of one collection. */
export function ownersOf(collection: 'servicePrincipals' | 'applications'): OwnerHandlers {
  const parameter = collection === 'servicePrincipals' ? 'servicePrincipal-id' : 'application-id'
  const owned = ({ params }: Exchange) => params[parameter] ?? ''

  const queried = (exchange: Exchange, context: string, path: string): Collection => ({
    type: directoryObjectType(exchange.root),
    root: exchange.root,
    path: `${collection}/${owned(exchange)}/${path}`,
    context,
    directory: { resource: 'DirectoryObject', consistencyLevel: exchange.headers.get('ConsistencyLevel') },
    searchable: ['displayName'],
  })

  const remove = (exchange: Exchange, owner: string) => {
    if (!exchange.directory.removeOwner(owned(exchange), owner)) throw faults.resourceNotFound(owner)
    return { status: 204 } as const
  }

  return {
    list: (exchange) => {
      const owners = renderOwners(owned(exchange), exchange.directory)
      return {
        status: 200,
        body: applyQuery(owners, exchange.query, queried(exchange, 'directoryObjects', 'owners')),
      }
    },

    listRef: (exchange) => {
      const { query, root, directory } = exchange
      const owners = renderOwners(owned(exchange), directory)
      const body = applyQuery(owners, query, queried(exchange, 'Collection($ref)', 'owners/$ref'))
      return {
        status: 200,
        body: {
          ...body,
          value: body.value.map(({ id }) => ({ '@odata.id': `${root}/directoryObjects/${id}` })),
        },
      }
    },

    add: (exchange) => {
      const { body, directory } = exchange
      const owner = resolveReference(bodyObject(body)['@odata.id'], directory)
      if (directory.ownersOf(owned(exchange)).has(owner)) throw faults.duplicateReference('owners')
      directory.addOwner(owned(exchange), owner)
      return { status: 204 }
    },

    // The last owner may go too: nothing in the documentation forbids it, as it does for groups.
    remove: (exchange) => remove(exchange, (exchange.params['directoryObject-id'] ?? '').toLowerCase()),

    removeByRef: (exchange) => {
      const reference = exchange.query.get('@id') ?? exchange.query.get('$id')
      return remove(exchange, resolveReference(reference, exchange.directory))
    },
  }
}
