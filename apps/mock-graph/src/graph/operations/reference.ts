import type { Directory } from '../../directory/directory.js'
import { faults } from '../faults.js'

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The object id behind a reference such as `https://graph.microsoft.com/v1.0/directoryObjects/{id}`: of any cloud's
 * host or ours, any version, also `/users/{id}` and `/servicePrincipals/{id}`. Throws a 400 for another form and a
 * 404 where the tenant has no such object.
 */
export function resolveReference(reference: unknown, directory: Directory): string {
  if (typeof reference !== 'string' || !URL.canParse(reference)) throw faults.invalidReference()
  const { protocol, pathname } = new URL(reference)
  const [, collection, parenthesized, segment] =
    /\/(directoryObjects|users|servicePrincipals)(?:\('([^'/]+)'\)|\/([^/]+))$/i.exec(pathname) ?? []
  const key = decode(parenthesized ?? segment ?? '')
  if (!collection || !key || !/^https?:$/.test(protocol)) throw faults.invalidReference()
  const id = find(collection.toLowerCase(), key, directory)
  if (id === undefined) throw faults.resourceNotFound(key)
  return id
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw faults.invalidReference()
  }
}

function find(collection: string, key: string, { users, servicePrincipals }: Directory): string | undefined {
  const id = key.toLowerCase()
  if (!guid.test(id)) {
    if (collection !== 'users') throw faults.invalidObjectIdentifier(key)
    return users.values().find((user) => user.userPrincipalName.toLowerCase() === id)?.id
  }
  const isUser = collection !== 'serviceprincipals' && users.has(id)
  const isServicePrincipal = collection !== 'users' && servicePrincipals.has(id)
  return isUser || isServicePrincipal ? id : undefined
}
