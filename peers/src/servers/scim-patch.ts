import { randomUUID } from 'node:crypto'
import express from 'express'
import { scimPatch } from 'scim-patch'
import { filter as compile, parse } from 'scim2-parse-filter'
import { listen } from '../listen.ts'
import { type PeerServer, token } from '../peer.ts'

type Resource = Record<string, unknown> & { id: string; schemas: string[]; meta: Record<string, string> }

const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error'
const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'

/** The hundred-line server that people write on scim-patch and scim2-parse-filter. */
export const scimPatchServer: PeerServer = {
  name: 'scim-patch',
  packages: ['scim-patch', 'scim2-parse-filter'],
  store: 'a map in memory',
  async start() {
    const app = express()
    app.use(express.json({ type: () => true }))
    app.use((request, response, next) => {
      if (request.header('authorization') === `Bearer ${token}`) next()
      else refuse(response, 401, 'The token is not known.')
    })
    serve(app, 'Users', 'userName')
    serve(app, 'Groups', 'displayName')
    return listen(app, '')
  },
}

function serve(app: express.Express, path: 'Users' | 'Groups', unique: string) {
  const kept = new Map<string, Resource>()
  const isTaken = (value: unknown, id?: string) =>
    [...kept.values()].some(
      (one) => one.id !== id && String(one[unique]).toLowerCase() === String(value).toLowerCase(),
    )
  app.get(`/${path}`, (request, response) => {
    const { filter } = request.query
    const all = [...kept.values()]
    try {
      const found = typeof filter === 'string' ? all.filter(compile(parse(filter))) : all
      send(response, 200, { schemas: [listSchema], totalResults: found.length, Resources: found })
    } catch (error) {
      refuse(response, 400, String(error), 'invalidFilter')
    }
  })
  app.post(`/${path}`, (request, response) => {
    const given = request.body
    if (isTaken(given[unique])) return refuse(response, 409, `${unique} is taken.`, 'uniqueness')
    const id = randomUUID()
    const resource = { ...given, id, meta: { ...given.meta, location: `/${path}/${id}` } }
    kept.set(id, resource)
    send(response, 201, resource)
  })
  app.get(`/${path}/:id`, (request, response) => {
    const found = kept.get(request.params.id)
    if (found) send(response, 200, found)
    else refuse(response, 404, 'There is no such resource.')
  })
  app.patch(`/${path}/:id`, (request, response) => {
    const found = kept.get(request.params.id)
    if (!found) return refuse(response, 404, 'There is no such resource.')
    try {
      const changed = scimPatch(
        structuredClone(found) as never,
        request.body.Operations,
      ) as unknown as Resource
      if (isTaken(changed[unique], found.id))
        return refuse(response, 409, `${unique} is taken.`, 'uniqueness')
      kept.set(found.id, changed)
      send(response, 200, changed)
    } catch (error) {
      refuse(response, 400, String(error), 'invalidValue')
    }
  })
  app.delete(`/${path}/:id`, (request, response) => {
    if (kept.delete(request.params.id)) response.status(204).end()
    else refuse(response, 404, 'There is no such resource.')
  })
}

const send = (response: express.Response, status: number, body: object) => {
  response.status(status).type('application/scim+json').send(JSON.stringify(body))
}

const refuse = (response: express.Response, status: number, detail: string, scimType?: string) =>
  send(response, status, {
    schemas: [errorSchema],
    status: String(status),
    detail,
    ...(scimType && { scimType }),
  })
