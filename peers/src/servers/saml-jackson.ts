import saml from '@boxyhq/saml-jackson'
import express from 'express'
import { listen } from '../listen.ts'
import type { PeerServer } from '../peer.ts'

/** The directory sync of BoxyHQ's Jackson, as its guide mounts it, over its engine in memory. */
export const samlJackson: PeerServer = {
  name: 'saml-jackson',
  packages: ['@boxyhq/saml-jackson'],
  store: 'its memory engine',
  async start() {
    process.env.DO_NOT_TRACK = '1'
    const jackson = await saml.default({
      externalUrl: 'http://127.0.0.1',
      samlPath: '/api/oauth/saml',
      scimPath: '/scim/v2.0',
      noAnalytics: true,
      db: { engine: 'mem' },
    } as never)
    const { directories, requests } = jackson.directorySyncController
    const { data: directory, error } = await directories.create({
      name: 'peer',
      tenant: 'tailspin.example',
      product: 'peer',
      type: 'azure-scim-v2',
    })
    if (!directory) throw new Error(error?.message)
    const app = express()
    app.use(express.json({ type: () => true }))
    app.all('/scim/v2.0/:directoryId/:resourceType{/:resourceId}', async (request, response) => {
      const { directoryId, resourceType, resourceId } = request.params as Record<string, string>
      const { count, startIndex, filter } = request.query as Record<string, string>
      const { status, data } = await requests.handle({
        method: request.method,
        body: request.body && Object.keys(request.body).length > 0 ? request.body : undefined,
        directoryId: directoryId as string,
        resourceType: (resourceType as string).toLowerCase(),
        resourceId,
        apiSecret: request.header('authorization')?.replace(/^Bearer /, '') ?? null,
        query: {
          ...(count && { count: Number(count) }),
          ...(startIndex && { startIndex: Number(startIndex) }),
          ...(filter && { filter }),
        },
      })
      response.status(status).json(data)
    })
    const { url, stop } = await listen(app, `/scim/v2.0/${directory.id}`)
    return { url, token: directory.scim.secret, stop }
  },
}
