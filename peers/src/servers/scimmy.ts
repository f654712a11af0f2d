import { randomUUID } from 'node:crypto'
import express from 'express'
import SCIMMY from 'scimmy'
import SCIMMYRouters from 'scimmy-routers'
import { listen } from '../listen.ts'
import { type PeerServer, token } from '../peer.ts'

type Stored = { id: string; userName?: string; displayName?: string }

/** scimmy with its routers for Express; handlers are the application's, so these keep a map. */
export const scimmy: PeerServer = {
  name: 'scimmy',
  packages: ['scimmy', 'scimmy-routers'],
  store: 'a map in memory',
  async start() {
    SCIMMY.Schemas.declare(SCIMMY.Schemas.User.definition)
    if (!SCIMMY.Resources.declared('User')) {
      declare(SCIMMY.Resources.User, 'userName')
      SCIMMY.Resources.User.extend(SCIMMY.Schemas.EnterpriseUser)
      declare(SCIMMY.Resources.Group, 'displayName')
    }
    for (const kept of stores) kept.clear()
    const app = express()
    app.use(
      '/scim',
      new SCIMMYRouters({
        type: 'bearer',
        handler: (request: express.Request) => {
          if (request.header('Authorization') !== `Bearer ${token}`) throw new Error('No such token')
          return 'provisioning'
        },
      }),
    )
    return listen(app, '/scim')
  },
}

const stores: Map<string, Stored>[] = []

/** The handlers of scimmy's guide, over a map whose `unique` attribute is unique without regard to case. */
function declare(
  resource: typeof SCIMMY.Resources.User | typeof SCIMMY.Resources.Group,
  unique: keyof Stored,
) {
  const kept = new Map<string, Stored>()
  stores.push(kept)
  const notFound = (id: string) => new SCIMMY.Types.Error(404, null as never, `Resource ${id} not found`)
  SCIMMY.Resources.declare(resource as typeof SCIMMY.Resources.User)
    .ingress((({ id }: { id?: string }, data: Stored) => {
      if (id && !kept.has(id)) throw notFound(id)
      const taken = [...kept.values()].some(
        (other) => other.id !== id && other[unique]?.toLowerCase() === data[unique]?.toLowerCase(),
      )
      if (taken) throw new SCIMMY.Types.Error(409, 'uniqueness', `${unique} is taken`)
      const stored = { ...JSON.parse(JSON.stringify(data)), id: id ?? randomUUID() }
      kept.set(stored.id, stored)
      return stored
    }) as never)
    .egress((({ id, filter }: { id?: string; filter?: { match(of: Stored[]): Stored[] } }) => {
      if (id) {
        const found = kept.get(id)
        if (!found) throw notFound(id)
        return found
      }
      const all = [...kept.values()]
      return filter ? filter.match(all) : all
    }) as never)
    .degress((({ id }: { id: string }) => {
      if (!kept.delete(id)) throw notFound(id)
    }) as never)
}
