import type { MatchingAttribute, TargetReference } from '../../synchronization/target/target.js'
import { collectionOf, isGroup } from './collection-of.js'
import { encodeQuery, escapeInFilter } from './encode-query.js'
import type { ScimRequest } from './scim-request.js'

/** Asks for everything with a value: what matching sends and, with a GUID that nobody has, the probe. */
export function findRequest({
  type,
  path,
  value,
}: MatchingAttribute & { readonly value: string }): ScimRequest {
  const filter = encodeQuery(`${path} eq "${escapeInFilter(value)}"`)
  const query = isGroup(type) ? `${withoutMembers}&filter=${filter}` : `filter=${filter}`
  return { method: 'GET', target: `${collectionOf(type)}?${query}`, body: null }
}

/** Asks for one object that is known. */
export function readRequest(reference: TargetReference): ScimRequest {
  const query = isGroup(reference.type) ? `?${withoutMembers}` : ''
  return { method: 'GET', target: `${resourceOf(reference)}${query}`, body: null }
}

export const deleteRequest = (reference: TargetReference): ScimRequest => ({
  method: 'DELETE',
  target: resourceOf(reference),
  body: null,
})

/** The path of an object. Its id is whatever the target says, so nothing in it may lead elsewhere. */
export const resourceOf = ({ type, id }: TargetReference): string =>
  `${collectionOf(type)}/${encodeURIComponent(id.toWellFormed()).replace(/^\.+$/, (dots) => dots.replaceAll('.', '%2E'))}`

const withoutMembers = 'excludedAttributes=members'
