import type { ScimLine, Sent } from '../../src/check-scim/session/line.js'
import type { ScimRequest } from '../../src/scim/requests/scim-request.js'
import { applyOperation, type Patched } from './right-patch.js'
import { schemas } from './right-schemas.js'

/** What a server can get wrong, one at a time. */
export type Fault =
  | 'answers 404 to who is not found'
  | 'ignores filters'
  | 'filters nothing of groups'
  | 'finds by case'
  | 'takes a name twice'
  | 'takes a name in other case'
  | 'hides inactive'
  | 'finds old names'
  | 'refuses a filter with 500'
  | 'finds by the first e-mail'
  | 'finds nobody by e-mail'
  | 'refuses filters by e-mail'
  | 'keeps no phone numbers'
  | 'keeps no title, and does not echo it'
  | 'refuses addresses'
  | 'refuses text booleans'
  | 'keeps text booleans'
  | 'ignores capital verbs'
  | 'ignores PATCH'
  | 'keeps before it refuses'
  | 'stores dotted keys'
  | 'refuses unknown paths with 501'
  | 'drops titles in silence'
  | 'stores keys without a path as they are'
  | 'is right in its own way'
  | 'answers 500 to a rename that is taken'
  | 'keeps old names'
  | 'ignores unknown attributes'
  | 'makes an entry for each part'
  | 'removes other entries on Replace'
  | 'makes entries without type'
  | 'refuses entries that are not there'
  | 'has one e-mail'
  | 'reformats phone numbers'
  | 'refuses plain managers'
  | 'keeps removed managers'
  | 'refuses empty extensions'
  | 'refuses the enterprise extension'
  | 'refuses addresses and titles'
  | 'refuses two roles of a type'
  | 'keeps names of the deleted'
  | 'deletes nothing'
  | 'deactivates'
  | 'deactivates for good'
  | 'changes who is gone'
  | 'loses concurrent users'
  | 'loses concurrent members'
  | 'replaces members on Add'
  | 'adds members twice'
  | 'refuses to remove who is not in'
  | 'removes equal members only'
  | 'removes all members'
  | 'shows no members'
  | 'shows members on request only'
  | 'shows excluded members'
  | 'refuses the schema of Entra groups'
  | 'renames no groups'
  | 'keeps the first displayName'
  | 'has no schemas'
  | 'pages wrongly'

type Resource = { [name: string]: unknown } & { id: string }
type Answered = { readonly status: number; readonly body?: unknown }

const list = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const entraGroup = 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'

/** A server in memory as RFC 7644 has it, that takes what Entra sends; with one fault, if asked. Every request is kept. */
export function openRightServer(fault?: Fault): ScimLine & {
  readonly seen: ScimRequest[]
  readonly stores: Readonly<Record<'Users' | 'Groups', Map<string, Resource>>>
} {
  const stores = { Users: new Map<string, Resource>(), Groups: new Map<string, Resource>() }
  const retired = new Set<string>()
  const firstNames = new Map<string, string>()
  const seen: ScimRequest[] = []
  let ids = 0
  const has = (one: Fault) => fault === one

  const answer = async ({ method, target, body }: ScimRequest): Promise<Answered> => {
    const url = new URL(target, 'http://right.example')
    const [, collection = '', id] = url.pathname.split('/')
    if (collection === 'Schemas') {
      return has('has no schemas')
        ? refuse(404)
        : { status: 200, body: { schemas: [list], totalResults: schemas.length, Resources: schemas } }
    }
    if (collection === 'ServiceProviderConfig') return { status: 200, body: { patch: { supported: true } } }
    if (collection !== 'Users' && collection !== 'Groups') return refuse(404)
    const store = stores[collection]
    if (id === undefined)
      return method === 'POST'
        ? create(collection, structuredClone(body) as Resource)
        : search(collection, url)
    const found = store.get(decodeURIComponent(id))
    if (method === 'PATCH' && !found && has('changes who is gone')) return { status: 204 }
    if (!found) return method === 'DELETE' && has('is right in its own way') ? { status: 204 } : refuse(404)
    if (method === 'GET') return { status: 200, body: show(collection, found, url) }
    if (method === 'DELETE') return remove(collection, found)
    return patch(collection, found, body as { Operations: Patched[] })
  }

  const search = (collection: 'Users' | 'Groups', url: URL): Answered => {
    const filter = url.searchParams.get('filter')
    const all = [...stores[collection].values()].filter(
      (one) => !(has('hides inactive') && one.active === false),
    )
    if (filter === null) return page(collection, all, url)
    const [, path = '', text = ''] = /^(.+) eq "(.*)"$/.exec(filter) ?? []
    const value = text.replace(/\\(.)/g, '$1')
    if (has('refuses a filter with 500') && value.includes("'")) return refuse(500)
    if (has('refuses filters by e-mail') && path.startsWith('emails')) return refuse(400, 'invalidFilter')
    if (has('finds nobody by e-mail') && path.startsWith('emails')) return page(collection, [], url)
    if (has('ignores filters')) return page(collection, all.slice(0, 1), url)
    if (has('filters nothing of groups') && collection === 'Groups') return page(collection, [], url)
    const isCaseExact = path === 'externalId' || has('finds by case')
    const fold = (one: unknown) => (isCaseExact ? `${one}` : `${one}`.toLowerCase())
    const hits = all.filter((one) => {
      if (has('finds by the first e-mail') && path === 'userName') {
        return fold((one.emails as { value: string }[] | undefined)?.[0]?.value) === fold(value)
      }
      if (has('finds old names') && collection === 'Users')
        return fold(firstNames.get(one.id)) === fold(value)
      return fold(readPath(one, path)) === fold(value)
    })
    if (hits.length === 0 && has('answers 404 to who is not found')) return refuse(404)
    return page(collection, hits, url)
  }

  const page = (collection: 'Users' | 'Groups', all: readonly Resource[], url: URL): Answered => {
    const startIndex = Number(url.searchParams.get('startIndex') ?? 1)
    const count = Number(url.searchParams.get('count') ?? 100)
    const part = has('pages wrongly') ? all : all.slice(startIndex - 1, startIndex - 1 + count)
    const Resources = part.map((one) => show(collection, one, url))
    return {
      status: 200,
      body: {
        schemas: [list],
        totalResults: all.length,
        startIndex,
        itemsPerPage: part.length,
        ...(Resources.length > 0 && { Resources }),
      },
    }
  }

  const show = (collection: 'Users' | 'Groups', one: Resource, url: URL): Resource => {
    const shown: Resource = structuredClone(one)
    if (has('is right in its own way')) embellish(shown)
    if (collection === 'Users') return shown
    const isAsked = url.searchParams.get('attributes') === 'members'
    const isExcluded =
      url.searchParams.get('excludedAttributes') === 'members' && !has('shows excluded members')
    if (isExcluded && has('is right in its own way')) shown.members = []
    else if (isExcluded || (has('shows members on request only') && !isAsked)) delete shown.members
    if (has('shows no members')) shown.members = []
    return shown
  }

  const create = (collection: 'Users' | 'Groups', given: Resource): Answered => {
    const unique = collection === 'Users' ? 'userName' : 'displayName'
    const name = `${given[unique] ?? ''}`
    const isTaken = [...stores[collection].values()].some((one) =>
      has('takes a name in other case')
        ? one[unique] === name
        : `${one[unique]}`.toLowerCase() === name.toLowerCase(),
    )
    if ((isTaken && !has('takes a name twice')) || retired.has(name.toLowerCase()))
      return refuse(409, 'uniqueness')
    if (has('refuses addresses') && given.addresses) return refuse(400)
    if (has('refuses addresses and titles') && (given.addresses || given.title)) return refuse(400)
    if (has('refuses the enterprise extension') && ((given.schemas ?? []) as string[]).includes(enterprise))
      return refuse(400)
    const named = (given.schemas ?? []) as string[]
    if (has('refuses empty extensions') && named.includes(enterprise) && !given[enterprise])
      return refuse(400)
    if (has('refuses the schema of Entra groups') && named.includes(entraGroup)) return refuse(400)
    if (has('refuses two roles of a type') && ((given.roles ?? []) as unknown[]).length > 1)
      return refuse(400)
    const resource: Resource = { ...given, id: `${collection}-${++ids}` }
    const kept: Resource = structuredClone(resource)
    if (has('keeps no phone numbers')) delete kept.phoneNumbers
    if (has('keeps no title, and does not echo it')) {
      delete kept.title
      delete resource.title
    }
    reformat(kept)
    stores[collection].set(kept.id, kept)
    firstNames.set(kept.id, name)
    return { status: 201, body: has('reformats phone numbers') ? kept : resource }
  }

  const reformat = (kept: Resource) => {
    if (!has('reformats phone numbers')) return
    for (const one of (kept.phoneNumbers ?? []) as { value: string }[])
      one.value = one.value.replaceAll(' ', '')
  }

  const remove = (collection: 'Users' | 'Groups', found: Resource): Answered => {
    if (has('deletes nothing') && collection === 'Users') return { status: 204 }
    if (/^deactivates/.test(fault ?? '') && collection === 'Users') {
      stores.Users.set(found.id, { ...found, active: false })
      return { status: 204 }
    }
    if (has('keeps names of the deleted') && collection === 'Users')
      retired.add(`${found.userName}`.toLowerCase())
    stores[collection].delete(found.id)
    return has('is right in its own way') ? { status: 200, body: found } : { status: 204 }
  }

  const patch = async (
    collection: 'Users' | 'Groups',
    found: Resource,
    { Operations }: { Operations: Patched[] },
  ): Promise<Answered> => {
    if (has('ignores PATCH')) return { status: 204 }
    const changed = structuredClone(found)
    const isSlow = has(collection === 'Users' ? 'loses concurrent users' : 'loses concurrent members')
    for (const operation of Operations) {
      const problem = applyOperation(changed, operation, collection, has)
      if (problem === null) continue
      if (has('keeps before it refuses')) stores[collection].set(found.id, changed)
      return refuse(problem)
    }
    const fold = (one: unknown) => (has('takes a name in other case') ? `${one}` : `${one}`.toLowerCase())
    const others = [...stores.Users.values()].filter(({ id }) => id !== found.id)
    const isTaken = others.some(({ userName }) => fold(userName) === fold(changed.userName))
    if (collection === 'Users' && isTaken && !has('takes a name twice')) {
      return refuse(has('answers 500 to a rename that is taken') ? 500 : 409, 'uniqueness')
    }
    if (has('keeps old names') && changed.userName !== found.userName)
      retired.add(`${found.userName}`.toLowerCase())
    reformat(changed)
    if (has('keeps the first displayName')) changed.displayName = found.displayName
    if (has('deactivates for good') && found.active === false) changed.active = false
    if (has('keeps no phone numbers')) delete changed.phoneNumbers
    if (has('keeps no title, and does not echo it')) delete changed.title
    if (isSlow) await new Promise((resolve) => setImmediate(resolve))
    stores[collection].set(found.id, changed)
    return has('is right in its own way') ? { status: 204 } : { status: 200, body: changed }
  }

  const send = async (request: ScimRequest): Promise<Sent> => {
    seen.push(request)
    const { status, body } = await answer(request)
    const text = body === undefined ? '' : JSON.stringify(body)
    const sent = {
      method: request.method,
      url: request.target,
      headers: [],
      body: request.body === null ? null : JSON.stringify(request.body),
    }
    return {
      exchange: {
        began: 0,
        ended: 0,
        request: sent,
        answer: { status, headers: [], body: text },
        error: null,
      },
      answer: { status, headers: [], body: text },
    }
  }
  return { seen, stores, send, sendTogether: (requests) => Promise.all(requests.map(send)) }
}

/** What a server may add and leave out (A7, A11): nothing of it was sent, or has another case. */
function embellish(shown: Resource): void {
  for (const name of ['emails', 'phoneNumbers', 'addresses', 'roles']) {
    for (const entry of (shown[name] ?? []) as Record<string, unknown>[])
      Object.assign(entry, { primary: entry.primary ?? false, display: 'shown' })
  }
  if (typeof shown.title === 'string') shown.title = shown.title.toUpperCase()
  shown.groups = []
  shown['urn:own:scim:User'] = { seen: true }
  shown.meta = { location: `Users/${shown.id}` }
}

function refuse(status: number, scimType?: string): Answered {
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error']
  return { status, body: { schemas, status: `${status}`, detail: 'No.', ...(scimType && { scimType }) } }
}

function readPath(one: Resource, path: string): unknown {
  const filtered = /^(\w+)\[(\w+) eq "(\w+)"\]\.(\w+)$/.exec(path)
  if (filtered) {
    const [, attribute = '', by = '', value, sub = ''] = filtered
    const entries = (one[attribute] ?? []) as Record<string, unknown>[]
    return entries.find((entry) => entry[by] === value)?.[sub]
  }
  const colon = path.lastIndexOf(':')
  const holder = colon < 0 ? one : ((one[path.slice(0, colon)] ?? {}) as Record<string, unknown>)
  return holder[path.slice(colon + 1)]
}
