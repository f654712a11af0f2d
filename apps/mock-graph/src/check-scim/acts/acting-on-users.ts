import type { User } from '../../domain/directory/user.js'
import { isList, isObject, type JsonObject, own } from '../../scim/json.js'
import { parsePath } from '../../scim/paths/scim-path.js'
import { createRequest } from '../../scim/requests/create-request.js'
import { readRequest } from '../../scim/requests/look-up.js'
import { updateRequests } from '../../scim/requests/update-requests.js'
import { enterpriseUser } from '../../scim/urns.js'
import type { MappedAttribute } from '../../synchronization/mapping/compiled-mapping.js'
import type {
  AttributeChange,
  AttributeValue,
  Role,
  TargetType,
} from '../../synchronization/target/target.js'
import { personSource } from '../people/person-source.js'
import type { CheckRun } from '../session/check-run.js'
import { isSuccess, type Reply } from '../session/line.js'
import { Blocked } from '../session/stops.js'

/** Somebody whom a check made. */
export type MadeUser = {
  readonly person: User
  readonly id: string
  readonly sent: readonly MappedAttribute[]
  /** As it was read after its creation. */
  readonly document: JsonObject
}

/** What the mapping makes of a person. Throws {@link Blocked} where it fails. */
export function mapPerson(
  { users, known }: Pick<CheckRun, 'users' | 'known'>,
  person: User,
  isLeaving = false,
  roles: readonly Role[] = [],
): readonly MappedAttribute[] {
  const mapped = users.map(personSource(person, isLeaving, roles))
  if (mapped.ok) {
    return mapped.attributes.filter(
      ({ path }) =>
        path.toLowerCase() !== 'id' &&
        !known.refusedAtCreation.has(topOf(path)) &&
        !(known.extensionRefused && topOf(path) === enterpriseUser.toLowerCase()),
    )
  }
  throw new Blocked(`The mapping of ${mapped.path} fails: ${mapped.message}`)
}

/** Where the value of a path stands in a resource: its attribute, or the URN of its extension, in lower case. */
function topOf(path: string): string {
  const { schema, attribute } = parsePath(path)
  return (schema ?? attribute).toLowerCase()
}

/** The body of a creation, without what the endpoint is known to refuse there. */
export function bodyOf(run: CheckRun, values: readonly AttributeValue[]): JsonObject {
  const { body } = createRequest(run.users.target, values, run.settings)
  const all = isObject(body ?? undefined) ? (body as JsonObject) : {}
  const taken = Object.fromEntries(
    Object.entries(all).filter(([name]) => !run.known.refusedAtCreation.has(name.toLowerCase())),
  )
  return run.known.extensionRefused ? withoutExtension(taken) : taken
}

/** A body without an extension that is refused, neither named nor there. */
function withoutExtension(body: JsonObject): JsonObject {
  const schemas = own(body, 'schemas')
  const kept = Object.entries(body).filter(([name]) => name.toLowerCase() !== enterpriseUser.toLowerCase())
  return {
    ...Object.fromEntries(kept),
    ...(isList(schemas) && { schemas: schemas.filter((urn) => urn !== enterpriseUser) }),
  }
}

export const post = (run: CheckRun, collection: '/Users' | '/Groups', body: JsonObject): Promise<Reply> =>
  run.send({ method: 'POST', target: collection, body })

/** Makes somebody and reads them back. Throws {@link Blocked} when either fails: there is a check for that of its own. */
export async function createUser(
  run: CheckRun,
  person: User = run.people.person(),
  { only = () => true, tweak = (body) => body }: Creation = {},
): Promise<MadeUser> {
  const sent = mapPerson(run, person).filter(({ path }) => only(path))
  const reply = await post(run, '/Users', tweak(bodyOf(run, sent)))
  const id = idOf(reply)
  if (id === null) throw new Blocked(`No user could be created: POST was answered ${describe(reply)}.`)
  run.known.ids.set(id.toLowerCase(), id)
  const document = await readUser(run, id)
  if (!document) throw new Blocked('A user who was created cannot be read by id.')
  return { person, id, sent, document }
}

export type Creation = {
  readonly only?: (path: string) => boolean
  readonly tweak?: (body: JsonObject) => JsonObject
}

export function idOf(reply: Reply): string | null {
  const id = isSuccess(reply) && reply.body ? own(reply.body, 'id') : undefined
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? `${id}` : null
}

/** Null when it is not there. */
export const readUser = (run: CheckRun, id: string): Promise<JsonObject | null> =>
  read(run, run.users.target, id)

async function read(run: CheckRun, type: TargetType, id: string): Promise<JsonObject | null> {
  const reply = await run.send(readRequest({ type, id }))
  return isSuccess(reply) ? reply.body : null
}

/** Sends changes as the dialect writes them; the first reply that is no success, else the last. */
export async function patchUser(
  run: CheckRun,
  id: string,
  changes: readonly AttributeChange[],
): Promise<Reply | null> {
  let last: Reply | null = null
  for (const request of updateRequests({ type: run.users.target, id }, changes, run.settings)) {
    last = await run.send(request)
    if (!isSuccess(last)) return last
  }
  return last
}

/** An answer in a few words: its status and what it says. */
export function describe(reply: Reply): string {
  if (reply.status >= 300 && reply.status < 400)
    return `${reply.status}, a redirect, which the service does not follow`
  const counted = reply.body ? own(reply.body, 'totalResults') : undefined
  const shown = reply.body ? own(reply.body, 'Resources') : undefined
  if (Number(counted ?? 0) > 0 && !(isList(shown) && shown.length > 0))
    return `${reply.status}, with a list that counts ${counted} and shows none`
  const detail = reply.body
    ? (own(reply.body, 'detail') ?? own(reply.body, 'message') ?? own(reply.body, 'error'))
    : null
  const text =
    typeof detail === 'string'
      ? detail
      : reply.problem !== null && reply.text !== ''
        ? `(${reply.problem})`
        : ''
  const said = text.replace(/\s+/g, ' ').slice(0, 200)
  // It stands within a sentence.
  return said === '' ? `${reply.status}` : `${reply.status} ${said.replace(/\.$/, '')}`
}
