import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ScimPatchOperation, type ScimResource, scimPatch } from 'scim-patch'
import { filter as compileFilter, parse } from 'scim2-parse-filter'

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
    const found = filter === undefined ? all : all.filter(compileFilter(parse(filter)))
    const without = context.req.query('excludedAttributes')?.split(',') ?? []
    return answer(200, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      totalResults: found.length,
      Resources: found.map((one) => omit(one, without)),
    })
  })
  app.post(`/${path}`, async (context) =>
    answer(201, keep({ ...(await context.req.json()), id: randomUUID() })),
  )
  app.get(`/${path}/:id`, (context) =>
    answer(
      200,
      omit(find(context.req.param('id')), context.req.query('excludedAttributes')?.split(',') ?? []),
    ),
  )
  app.patch(`/${path}/:id`, async (context) => {
    const { Operations } = await context.req.json<{ Operations: ScimPatchOperation[] }>()
    const changed = scimPatch(structuredClone(find(context.req.param('id'))), Operations.map(readBooleans))
    return answer(200, keep(changed))
  })
  app.delete(`/${path}/:id`, (context) => {
    kept.delete(find(context.req.param('id')).id)
    return new Response(null, { status: 204 })
  })
}

/** Without the flag aadOptscim062020 Entra sends booleans as text. */
function readBooleans(operation: ScimPatchOperation): ScimPatchOperation {
  if (operation.op.toLowerCase() === 'remove') return operation
  const { value } = operation as { value?: unknown }
  if (value !== 'True' && value !== 'False') return operation
  return { ...operation, value: value === 'True' } as ScimPatchOperation
}

const omit = (resource: Resource, names: readonly string[]) =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => !names.includes(name)))

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
