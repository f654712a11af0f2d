import { serve } from '@hono/node-server'
import { createScimEndpoint } from './scim-endpoint.ts'

const token = process.env.SCIM_TOKEN ?? 'secret-of-the-example'
const port = Number(process.env.PORT ?? 8080)
serve({ fetch: createScimEndpoint(token).app.fetch, hostname: '127.0.0.1', port }, (info) =>
  console.log(`SCIM endpoint at http://127.0.0.1:${info.port}, token ${token}`),
)
