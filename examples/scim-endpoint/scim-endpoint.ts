import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ScimResource, scimPatch } from 'scim-patch'
import { readOperations } from './entra-operations.ts'
import { findResources } from './find-resources.ts'
import { schemas } from './schemas.ts'

/** A user or group as SCIM has it. */
export type Resource = ScimResource & { id: string } & Record<string, unknown>

/** Everything the endpoint keeps, by id. */
export type Directory = { readonly Users: Map<string, Resource>; readonly Groups: Map<string, Resource> }

/** A SCIM 2.0 endpoint as Entra needs one: users and groups, found by a filter, changed by PATCH. */
export function createScimEndpoint(token: string): { app: Hono; directory: Directory } {
  const directory: Directory = { Users: new Map(), Groups: new Map() }
  const app = new Hono()
  app.use(async (context, next) => {
    if (context.req.header('authorization') !== `Bearer ${token}`)
      throw new ScimError(401, 'The token is not known.')
    await next()
  })
  app.onError((error) =>
    error instanceof ScimError
      ? answer(error.status, error.body)
      : answer(500, new ScimError(500, error.message).body),
  )
  app.get('/Schemas', () => answer(200, list(schemas)))
  serve(app, 'Users', directory.Users, 'userName')
  serve(app, 'Groups', directory.Groups, 'displayName')
  return { app, directory }
}

function serve(app: Hono, path: keyof Directory, kept: Map<string, Resource>, unique: string) {
  const find = (id: string) => {
    const found = kept.get(id)
    if (!found) throw new ScimError(404, `There is no resource ${id}.`)
    return found
  }
  const keep = (resource: Resource) => {
    const name = String(resource[unique]).toLowerCase()
    for (const other of kept.values()) {
      if (other.id !== resource.id && String(other[unique]).toLowerCase() === name)
        throw new ScimError(409, `${unique} ${resource[unique]} is taken.`, 'uniqueness')
    }
    kept.set(resource.id, resource)
    return resource
  }

  app.get(`/${path}`, (context) => {
    const filter = context.req.query('filter')
    const all = [...kept.values()]
    return answer(200, page(filter === undefined ? all : findResources(all, filter), context))
  })
  app.post(`/${path}`, async (context) =>
    answer(201, keep({ ...(await context.req.json()), id: randomUUID() })),
  )
  app.get(`/${path}/:id`, (context) => answer(200, shown(find(context.req.param('id')), context)))
  app.patch(`/${path}/:id`, async (context) => {
    const { Operations } = await context.req.json()
    const found = find(context.req.param('id'))
    return answer(200, keep(scimPatch(structuredClone(found), readOperations(Operations, membersOf(found)))))
  })
  app.delete(`/${path}/:id`, (context) => {
    kept.delete(find(context.req.param('id')).id)
    return new Response(null, { status: 204 })
  })
}

const membersOf = ({ members }: Resource) => (Array.isArray(members) ? members : [])

/** The part of a list that is asked for (RFC 7644, section 3.4.2.4). */
function page(all: readonly Resource[], context: Context): object {
  const startIndex = Math.max(1, Number(context.req.query('startIndex') ?? 1))
  const count = Number(context.req.query('count') ?? all.length)
  const Resources = all.slice(startIndex - 1, startIndex - 1 + count).map((one) => shown(one, context))
  return list(Resources, { totalResults: all.length, startIndex })
}

const list = (Resources: readonly object[], more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
  ...{ totalResults: Resources.length, startIndex: 1, itemsPerPage: Resources.length },
  ...more,
  Resources,
})

/** Without what the request asks to leave out. */
function shown(resource: Resource, context: Context): object {
  const without = context.req.query('excludedAttributes')?.split(',') ?? []
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !without.includes(name)))
}

class ScimError extends Error {
  readonly status: ContentfulStatusCode
  readonly body: object

  constructor(status: ContentfulStatusCode, detail: string, scimType?: string) {
    super(detail)
    this.status = status
    const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error']
    this.body = { schemas, status: String(status), detail, ...(scimType && { scimType }) }
  }
}

const answer = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/scim+json' } })
