import { handlers } from '@graph-sync/mock-graph/msw'
import { setupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import { azureCredential } from '../connections/azure-credential.js'
import { callGlobalFetch } from '../connections/call-global-fetch.js'
import { callerNamed } from '../connections/callers.js'
import { openFake } from '../connections/open-fake.js'
import { startFakeServer } from '../connections/start-fake-server.js'
import { tokenOf } from '../connections/token-endpoint-credential.js'
import { secretsPath } from '../fake-only/session.js'
import { sendOver } from '../src/send.js'

const { graph } = openFake()
const asked: string[] = []
const worker = setupServer(...handlers(graph))
worker.events.on('request:start', ({ request }) => asked.push(new URL(request.url).host))
afterEach(() => worker.close())

// An authority that Microsoft does not list is looked up at login.microsoftonline.com first: docs/discoveries/clients.md.
test('with instance discovery left on, @azure/identity signs in at an authority of our own', async () => {
  worker.listen({ onUnhandledFrame: 'bypass' })
  await using server = await startFakeServer()
  const credential = azureCredential(callerNamed('owner-agent'), { authorityHost: server.httpsUrl })
  const token = await tokenOf(credential)
  expect(asked).toContain('login.microsoftonline.com')
  const connection = { graphUrl: server.httpsUrl, fetch: callGlobalFetch, token: async () => token }
  expect((await sendOver(connection)('GET', secretsPath)).status).toBe(200)
})
