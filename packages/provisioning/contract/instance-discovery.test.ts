import { handlers } from '@graph-sync/mock-graph/msw'
import { setupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import { azureCredential } from './azure-credential.js'
import { callerNamed } from './callers.js'
import { createFakeWithClock } from './fake-with-clock.js'
import { requestTo, secretsPath } from './session.js'
import { startFakeServer } from './started-server.js'

const { graph } = createFakeWithClock()
const asked: string[] = []
const worker = setupServer(...handlers(graph))
worker.events.on('request:start', ({ request }) => asked.push(new URL(request.url).host))
afterEach(() => worker.close())

const scope = 'https://graph.microsoft.com/.default'

// An authority that Microsoft does not list is looked up at login.microsoftonline.com first: docs/discoveries/clients.md.
test('with instance discovery left on, @azure/identity signs in at an authority of our own', async () => {
  worker.listen({ onUnhandledFrame: 'bypass' })
  await using server = await startFakeServer()
  const credential = azureCredential(callerNamed('owner-agent'), { authorityHost: server.httpsUrl })
  const token = (await credential.getToken([scope]))?.token
  expect(asked).toContain('login.microsoftonline.com')
  const request = requestTo({ origin: server.httpsUrl }, 'GET', secretsPath, undefined, {}, token)
  expect((await fetch(request)).status).toBe(200)
})
