import { emptyList, openScimStub, type ScimStub, type SeenRequest, type StubAnswer } from './scim-stub.js'

type Resource = Record<string, unknown> & { readonly id: string }

export type ScimDirectory = ScimStub & {
  readonly users: Map<string, Resource>
  readonly groups: Map<string, Resource>
  /** Lets the next answers wait until they are let go. */
  hold(): { release(): void; readonly arrived: Promise<void> }
}

type Options = {
  /** Answers what the directory would not: return nothing to let it through. */
  readonly instead?: (request: SeenRequest) => StubAnswer | undefined
  readonly token?: string
}

/** A small SCIM endpoint that keeps what it is sent, ids in the order they were made: `u1`, `g1`. */
export async function openScimDirectory({
  instead,
  token = 'not-a-secret',
}: Options = {}): Promise<ScimDirectory> {
  const kept = { Users: new Map<string, Resource>(), Groups: new Map<string, Resource>() }
  let gate: Promise<void> | undefined
  let arrive = () => {}

  const answer = async (request: SeenRequest): Promise<StubAnswer> => {
    arrive()
    await gate
    const other = instead?.(request)
    if (other) return other
    if (request.headers.Authorization !== `Bearer ${token}`) return refuse(401, 'The token is not known.')
    const url = new URL(request.target, 'http://target')
    const [, collection = '', id] = /\/(Users|Groups)(?:\/([^/]+))?$/.exec(url.pathname) ?? []
    const table = kept[collection as keyof typeof kept]
    if (id === undefined && request.method === 'GET') return { body: find(table, url.searchParams) }
    if (request.method === 'POST') {
      const made = { ...(request.body as object), id: `${collection[0]?.toLowerCase()}${table.size + 1}` }
      table.set(made.id, made)
      return { status: 201, body: made }
    }
    const resource = table.get(id ?? '')
    if (!resource) return refuse(404, `There is no ${id}.`)
    if (request.method === 'DELETE') table.delete(resource.id)
    else if (request.method === 'PATCH') table.set(resource.id, patch(resource, request.body as PatchBody))
    else return { body: resource }
    return { status: 204 }
  }

  const stub = await openScimStub(answer)
  return {
    ...stub,
    users: kept.Users,
    groups: kept.Groups,
    hold() {
      const held = Promise.withResolvers<void>()
      const came = Promise.withResolvers<void>()
      gate = held.promise
      arrive = came.resolve
      return {
        arrived: came.promise,
        release() {
          gate = undefined
          held.resolve()
        },
      }
    },
    [Symbol.asyncDispose]: () => stub[Symbol.asyncDispose](),
  }
}

const refuse = (status: number, detail: string): StubAnswer => ({ status, body: { status, detail } })

function find(table: Map<string, Resource>, query: URLSearchParams) {
  const [, path = '', value = ''] = /^(\S+) eq "(.*)"$/.exec(query.get('filter') ?? '') ?? []
  const found = [...table.values()].filter((one) => String(one[path]).toLowerCase() === value.toLowerCase())
  return { ...emptyList, totalResults: found.length, Resources: found }
}

type PatchBody = { Operations: { op: string; path?: string; value?: unknown }[] }

function patch(resource: Resource, { Operations }: PatchBody): Resource {
  const changed: Record<string, unknown> & { readonly id: string } = { ...resource }
  for (const { op, path = '', value } of Operations) {
    const isRemoval = op.toLowerCase() === 'remove'
    if (path === 'members') changed[path] = members(changed.members, isRemoval, value as Member[])
    else if (isRemoval) delete changed[path]
    else changed[path] = path === 'active' ? /true/i.test(String(value)) : value
  }
  return changed
}

type Member = { value: string }

const members = (before: unknown, isRemoval: boolean, given: Member[]) => {
  const left = ((before ?? []) as Member[]).filter(({ value }) => !given.some((one) => one.value === value))
  return isRemoval ? left : [...left, ...given]
}
