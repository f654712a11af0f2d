import { emptyList, openScimStub, type ScimStub, type SeenRequest, type StubAnswer } from './scim-stub.js'

type Resource = Record<string, unknown> & { readonly id: string }

export type ScimDirectory = ScimStub & {
  readonly users: Map<string, Resource>
  readonly groups: Map<string, Resource>
  /** Lets the next answers wait until they are let go. */
  hold(): { release(): void; readonly arrived: Promise<void> }
  /** Keeps what there is now. @returns Brings it back. */
  keep(): () => void
}

type Given = StubAnswer | 'break' | undefined

type Options = {
  /** Answers what the directory would not: return nothing to let it through. */
  readonly instead?: (request: SeenRequest) => Given | Promise<Given>
  /** Waited for when a request was carried out, before its answer. */
  readonly after?: (request: SeenRequest) => void | Promise<void>
  readonly token?: string
}

/** A small SCIM endpoint that keeps what it is sent, ids in the order they were made: `u1`, `g1`. */
export async function openScimDirectory({
  instead,
  after,
  token = 'not-a-secret',
}: Options = {}): Promise<ScimDirectory> {
  const kept = { Users: new Map<string, Resource>(), Groups: new Map<string, Resource>() }
  const made = { Users: 0, Groups: 0 }
  let gate: Promise<void> | undefined
  let arrive = () => {}

  const answer = async (request: SeenRequest): Promise<StubAnswer | 'break'> => {
    arrive()
    await gate
    const other = await instead?.(request)
    if (other) return other
    const done = carryOut(request)
    await after?.(request)
    return done
  }

  const carryOut = (request: SeenRequest): StubAnswer => {
    if (request.headers.Authorization !== `Bearer ${token}`) return refuse(401, 'The token is not known.')
    const url = new URL(request.target, 'http://target')
    const [, collection = '', id] = /\/(Users|Groups)(?:\/([^/]+))?$/.exec(url.pathname) ?? []
    const table = kept[collection as keyof typeof kept]
    if (id === undefined && request.method === 'GET') return { body: find(table, url.searchParams) }
    if (request.method === 'POST') {
      const nth = ++made[collection as keyof typeof kept]
      const created = { ...(request.body as object), id: `${collection[0]?.toLowerCase()}${nth}` }
      table.set(created.id, created)
      return { status: 201, body: created }
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
    keep() {
      const was = structuredClone({ kept, made })
      return () => {
        Object.assign(made, was.made)
        for (const name of ['Users', 'Groups'] as const) {
          kept[name].clear()
          for (const [id, resource] of was.kept[name]) kept[name].set(id, structuredClone(resource))
        }
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
    const [, extension, name] = /^(urn:.*):(\w+)$/.exec(path) ?? []
    if (extension !== undefined && name !== undefined) {
      const { [name]: _, ...others } = (changed[extension] ?? {}) as Record<string, unknown>
      changed[extension] = isRemoval ? others : { ...others, [name]: simple(value) }
    } else if (path === 'members') changed[path] = members(changed.members, isRemoval, value as Member[])
    else if (isRemoval) delete changed[path]
    else changed[path] = path === 'active' ? /true/i.test(String(value)) : value
  }
  return changed
}

/** Of a reference, such as a manager, a list of one or its value may be sent. */
const simple = (value: unknown) => (Array.isArray(value) ? value[0] : value)

type Member = { value: string }

const members = (before: unknown, isRemoval: boolean, given: Member[]) => {
  const left = ((before ?? []) as Member[]).filter(({ value }) => !given.some((one) => one.value === value))
  return isRemoval ? left : [...left, ...given]
}
