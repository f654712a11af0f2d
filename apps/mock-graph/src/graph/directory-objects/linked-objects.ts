import { bodyObject } from '../bodies/body-object.js'
import type { Asked, GraphCall } from '../calls/graph-call.js'
import { defineOperation, type Operation } from '../calls/operation.js'
import { graphErrors } from '../errors/graph-errors.js'
import { applyQuery, type Collection, countMatches } from '../odata/query/apply-query.js'
import { objectOf } from '../routing/find-resource.js'
import { resourceAt } from '../types/resource-at.js'
import { directoryObjects } from './list-objects.js'
import { type Referable, resolveReference } from './reference.js'

/** What tells one kind of links from another: the owners of applications, the members of groups. */
export type LinkSet = {
  /** What they are of, as in paths: `groups`. */
  readonly collection: 'servicePrincipals' | 'applications' | 'groups'
  /** As in paths, and as they are kept: `members`. */
  readonly property: 'owners' | 'members'
  /** What may be linked. */
  readonly accepted: readonly Referable[]
}

/** Operations on the directory objects that are linked to another. */
export type LinkOperations = Readonly<
  Record<'list' | 'count' | 'listRef' | 'add' | 'remove' | 'removeByRef', Operation>
>

export function linkOperations({ collection, property, accepted }: LinkSet): LinkOperations {
  const holder = (asked: Asked): string => objectOf(asked, collection).id
  const linked = (call: GraphCall) =>
    directoryObjects([...call.directory[property].of(holder(call))], call.directory)

  const queried = (call: GraphCall, context: string, path: string): Collection => ({
    resource: resourceAt(property, call.root),
    root: call.root,
    path: `${collection}/${holder(call)}/${path}`,
    context,
    consistencyLevel: call.header('consistencylevel'),
  })

  // The last owner may go too: nothing in the documentation forbids it, as it does for groups.
  const unlink = (call: GraphCall, id: string) => {
    if (!call.directory[property].delete(holder(call), id)) throw graphErrors.resourceNotFound(id)
    return { status: 204 } as const
  }

  return {
    list: defineOperation({
      handle: (call) => ({
        status: 200,
        body: applyQuery(linked(call), call.query, queried(call, 'directoryObjects', property)),
      }),
    }),

    count: defineOperation({
      handle: (call) => {
        const { query, header, root } = call
        const resource = resourceAt(property, root)
        const count = countMatches(linked(call), query, resource, header('consistencylevel'))
        return { status: 200, text: String(count) }
      },
    }),

    listRef: defineOperation({
      handle: (call) => {
        const { query, root } = call
        const shape = queried(call, 'Collection($ref)', `${property}/$ref`)
        const body = applyQuery(linked(call), query, shape)
        const value = body.value.map(({ id }) => ({ '@odata.id': `${root}/directoryObjects/${id}` }))
        return { status: 200, body: { ...body, value } }
      },
    }),

    add: defineOperation({
      body: (body) => bodyObject(body)['@odata.id'],
      handle: (call) => {
        const links = call.directory[property]
        const id = resolveReference(call.body, call.directory, accepted)
        if (links.has(holder(call), id)) throw graphErrors.duplicateReference(property)
        links.add(holder(call), id)
        return { status: 204 }
      },
    }),

    remove: defineOperation({
      resolve: ({ params }) => (params['directoryObject-id'] ?? '').toLowerCase(),
      handle: (call) => unlink(call, call.at),
    }),

    removeByRef: defineOperation({
      handle: (call) => {
        const reference = call.query.get('@id') ?? call.query.get('$id')
        return unlink(call, resolveReference(reference, call.directory, accepted))
      },
    }),
  }
}

/** Operations on the owners of the objects of one collection. */
export const ownerOperations = (collection: LinkSet['collection']): LinkOperations =>
  linkOperations({ collection, property: 'owners', accepted: ['users', 'servicePrincipals'] })
