import { createKiotaGraphSync } from '@graph-sync/client/kiota'
import { connectProvisioning } from '@graph-sync/provisioning'
import { expect, test } from 'vitest'
import { contract } from './contract.js'
import { inProcess } from './in-process.js'
import { overHttp } from './over-http.js'

const byKiota = { createClient: createKiotaGraphSync }

test('the facade is on the Kiota door here', async () => {
  const sent: (string | null)[] = []
  const { graph } = connectProvisioning({
    graph: byKiota.createClient({
      accessToken: 'not-a-token',
      fetch: async ({ headers }) => {
        sent.push(headers.get('user-agent'))
        return Response.json({ id: 'me' })
      },
    }),
  })
  await graph.me.get()
  expect(sent).toEqual([expect.stringContaining('kiota-typescript/')])
})

contract('in process, by the Kiota door', () => inProcess(byKiota))

contract('over HTTP, by the Kiota door', () => overHttp(byKiota))
