import { readFileSync } from 'node:fs'

const client = readFileSync(new URL('src/generated/graphSyncClient.ts', import.meta.url), 'utf8')
const requestBuilders = new Set(client.match(/\b\w+RequestBuilder\b/g))
requestBuilders.delete('BaseRequestBuilder')

// Read by docs/api.
export default {
  entryPoints: ['dist/index.d.ts', 'dist/models.d.ts', 'dist/kiota.d.ts'],
  // Reached through GraphSyncClient, and not to be named by anyone.
  intentionallyNotExported: ['clouds', ...requestBuilders],
}
