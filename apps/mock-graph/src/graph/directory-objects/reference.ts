import type { Directory } from '../../directory/tenant/directory.js'
import { bodyObject } from '../bodies/body-object.js'
import { graphErrors } from '../errors/graph-errors.js'

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The sets a reference may lead to. */
export type Referable = 'users' | 'servicePrincipals' | 'groups'

/** What can own something. */
const ownerSets: readonly Referable[] = ['users', 'servicePrincipals']

/**
 * The object id behind a reference such as `https://graph.microsoft.com/v1.0/directoryObjects/{id}`: of any cloud's
 * host or ours, any version, also `/users/{id}` and the like. Throws a 400 for another form and a 404 where the
 * tenant has no such object, or only one of a kind that is not accepted.
 */
export function resolveReference(
  reference: unknown,
  directory: Directory,
  accepted: readonly Referable[] = ownerSets,
): string {
  if (typeof reference !== 'string' || !URL.canParse(reference)) throw graphErrors.invalidReference()
  const { protocol, pathname } = new URL(reference)
  const [, named, parenthesized, segment] =
    /\/(directoryObjects|users|servicePrincipals|groups)(?:\('([^'/]+)'\)|\/([^/]+))$/i.exec(pathname) ?? []
  const key = decode(parenthesized ?? segment ?? '')
  if (!named || !key || !/^https?:$/.test(protocol)) throw graphErrors.invalidReference()
  const sets = accepted.filter((set) => /^directoryObjects$/i.test(named) || set === canonical(named))
  if (sets.length === 0) throw graphErrors.invalidReference()
  const id = find(sets, canonical(named), key, directory)
  if (id === undefined) throw graphErrors.resourceNotFound(key)
  return id
}

/** What a body says is to be linked at once, by `{name}@odata.bind`. It is for {@link boundIds} to read. */
export const bindingOf = (body: unknown, name: string): unknown => bodyObject(body)[`${name}@odata.bind`]

/** The object ids of a binding, each once; none where there is no such annotation. */
export function boundIds(
  binding: unknown,
  directory: Directory,
  accepted: readonly Referable[] = ownerSets,
): string[] {
  const references = binding ?? []
  if (!Array.isArray(references)) throw graphErrors.invalidReference()
  return [...new Set(references.map((reference) => resolveReference(reference, directory, accepted)))]
}

const canonical = (collection: string) =>
  (['users', 'servicePrincipals', 'groups'] as const).find(
    (set) => set.toLowerCase() === collection.toLowerCase(),
  )

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw graphErrors.invalidReference()
  }
}

function find(
  sets: readonly Referable[],
  named: Referable | undefined,
  key: string,
  directory: Directory,
): string | undefined {
  const id = key.toLowerCase()
  if (guid.test(id)) return sets.some((set) => directory[set].has(id)) ? id : undefined
  if (named !== 'users') throw graphErrors.invalidObjectIdentifier(key)
  return directory.userByPrincipalName(key)?.id
}
