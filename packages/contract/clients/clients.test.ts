import type { RunningServer } from '@graph-sync/mock-graph/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { callerNamed } from '../connections/callers.js'
import { startFakeServer } from '../connections/start-fake-server.js'
import type { ApplicationCaller, ConnectClient } from './client.js'
import { connectCurl, hasCurl } from './curl.js'
import { connectGraphClient } from './graph-client.js'
import { connectKiota } from './kiota.js'
import { connectMsal } from './msal.js'

let server: RunningServer
beforeAll(async () => {
  server = await startFakeServer()
})
beforeEach(() => fetch(`${server.url}/__mock/reset`, { method: 'POST' }))
afterAll(() => server?.close())

const application = (name: string) => callerNamed(name) as ApplicationCaller

// Clients that we did not write, unpatched. The refusal is what each makes of a 401.
const clients: [name: string, connect: ConnectClient, refusal: object][] = [
  ['@microsoft/microsoft-graph-client', connectGraphClient, { statusCode: 401, code: 'UnknownError' }],
  ['@microsoft/kiota-http-fetchlibrary', connectKiota, { responseStatusCode: 401 }],
  ['@azure/msal-node and fetch', connectMsal, { message: 'It was answered with 401.' }],
]
// Of an HTTP error under --fail, curl says this and exits with 22.
const curlRefusal = { code: 22, stderr: expect.stringContaining('401') }
const curls: typeof clients = [
  ['curl over http', connectCurl(({ url }) => url), curlRefusal],
  ['curl over https', connectCurl(({ httpsUrl }) => httpsUrl), curlRefusal],
]

describe('clients of others', () => contractOf(clients))
describe.skipIf(!hasCurl())('curl (skipped where there is none)', () => contractOf(curls))

function contractOf(those: typeof clients): void {
  test.each(those)('%s puts and reads secrets', async (_, connect) => {
    const client = await connect(server, application('owner-agent'))
    await client.put()
    expect(await client.read()).toMatchObject({
      value: [
        { key: 'BaseAddress', value: 'user@domain.com' },
        { key: 'SecretToken', value: '*' },
        { key: 'SyncNotificationSettings', value: '{"Enabled":false,"DeleteThresholdEnabled":false}' },
        { key: 'SyncAll', value: 'false' },
      ],
    })
  })

  test.each(those)('%s is told of a refusal', async (_, connect, refusal) => {
    const client = await connect(server, application('stranger-agent'))
    await expect(client.put()).rejects.toMatchObject(refusal)
  })
}
