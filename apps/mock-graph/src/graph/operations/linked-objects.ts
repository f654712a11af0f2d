import type { Links } from '../../directory/links.js'
import { isDirectoryObject, renderDirectoryObject } from '../entities/directory-object.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery, type Collection } from '../odata/apply-query.js'
import type { Items } from '../odata/items.js'
import { resourceAt } from '../types/resource-at.js'
import { bodyObject } from './body-object.js'
import { type Referable, resolveReference } from './reference.js'

/** What tells one kind of links from another: the owners of applications, the members of groups. */
export type LinkSet = {
  /** As in paths: `groups`. */
  readonly collection: string
  /** The path parameter that holds the id of the owned object or the group. */
  readonly parameter: string
  /** As in paths: `members`. */
  readonly property: 'owners' | 'members'
  readonly links: (exchange: Exchange) => Links
  /** What may be linked. */
  readonly accepted: readonly Referable[]
}

/** Handlers for the directory objects that are linked to another. */
export type LinkHandlers = Readonly<Record<'list' | 'listRef' | 'add' | 'remove' | 'removeByRef', Handler>>

export function handleLinks({ collection, parameter, property, links, accepted }: LinkSet): LinkHandlers {
  const holder = ({ params }: Exchange) => (params[parameter] ?? '').toLowerCase()
  const linked = (exchange: Exchange) => directoryObjects(links(exchange).of(holder(exchange)), exchange)

  const queried = (exchange: Exchange, context: string, path: string): Collection => ({
    resource: resourceAt(property, exchange.root),
    root: exchange.root,
    path: `${collection}/${holder(exchange)}/${path}`,
    context,
    consistencyLevel: exchange.header('consistencylevel'),
  })

  const remove = (exchange: Exchange, id: string) => {
    if (!links(exchange).delete(holder(exchange), id)) throw faults.resourceNotFound(id)
    return { status: 204 } as const
  }

  return {
    list: (exchange) => ({
      status: 200,
      body: applyQuery(linked(exchange), exchange.query, queried(exchange, 'directoryObjects', property)),
    }),

    listRef: (exchange) => {
      const { query, root } = exchange
      const body = applyQuery(
        linked(exchange),
        query,
        queried(exchange, 'Collection($ref)', `${property}/$ref`),
      )
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
      const id = resolveReference(bodyObject(body)['@odata.id'], directory, accepted)
      if (links(exchange).of(holder(exchange)).has(id)) throw faults.duplicateReference(property)
      links(exchange).add(holder(exchange), id)
      return { status: 204 }
    },

    // The last owner may go too: nothing in the documentation forbids it, as it does for groups.
    remove: (exchange) => remove(exchange, (exchange.params['directoryObject-id'] ?? '').toLowerCase()),

    removeByRef: (exchange) => {
      const reference = exchange.query.get('@id') ?? exchange.query.get('$id')
      return remove(exchange, resolveReference(reference, exchange.directory, accepted))
    },
  }
}

/** The directory objects with these ids, each made only when it is looked at. */
function directoryObjects(ids: ReadonlySet<string>, { directory }: Pick<Exchange, 'directory'>): Items {
  const known = () => ids.values().filter((id) => isDirectoryObject(id, directory))
  const render = (id: string) => renderDirectoryObject(id, directory) ?? {}
  return {
    [Symbol.iterator]: () => known().map(render),
    after: (start) => known().drop(start).map(render),
  }
}

/** Handlers for the owners of the objects of one collection. */
export const ownersOf = (collection: 'servicePrincipals' | 'applications' | 'groups'): LinkHandlers =>
  handleLinks({
    collection,
    parameter: `${collection.slice(0, -1)}-id`,
    property: 'owners',
    links: ({ directory }) => directory.owners,
    accepted: ['users', 'servicePrincipals'],
  })
