import { expect, test } from 'vitest'
import { defaultSeed, type MockGraph } from '../../src/index.js'
import { connect } from '../connect.js'
import { send } from '../send.js'
import { openGraph, signInApplication } from './callers.js'

// docs/discoveries/directory-links.md
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const appId = 'aaaaaaaa-0000-4000-8000-000000000001'
const [contoso] = defaultSeed.tenants
const fabrikam = {
  id: 'cccccccc-0000-4000-8000-000000000002',
  displayName: 'Fabrikam',
  domain: 'fabrikam.example',
  applications: [{ name: 'guest', appId, home: contoso!.id! }],
}

/** The status of a sign-in of the application in a tenant. */
async function signInAt(graph: MockGraph, tenant: string, secret: string): Promise<number> {
  const { status } = await send(
    graph,
    new Request(`https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: secret,
        scope: 'https://graph.microsoft.com/.default',
      }),
    }),
  )
  return status
}

// The calls of `az ad sp credential reset`: read, remove what is there, add.
test.each(['v1.0', 'beta'])('a service principal’s secret is reset, and signs in, on %s', async (version) => {
  const graph = openGraph()
  const call = await connect(graph, 'application-admin')
  const path = `/${version}/servicePrincipals(appId='${appId}')`
  const former = await call('POST', `${path}/addPassword`, {})
  const { passwordCredentials } = (await call('GET', path)).body
  expect(passwordCredentials).toMatchObject([{ keyId: former.body.keyId, secretText: null }])
  for (const { keyId } of passwordCredentials) {
    expect((await call('POST', `${path}/removePassword`, { keyId })).status).toBe(204)
  }
  const { status, body } = await call('POST', `${path}/addPassword`, {
    passwordCredential: { displayName: 'rbac', endDateTime: '2090-01-01T00:00:00Z' },
  })
  expect([status, body.displayName, body.hint]).toEqual([200, 'rbac', body.secretText.slice(0, 3)])
  expect((await signInApplication(graph, appId, body.secretText)).status).toBe(200)
  expect((await signInApplication(graph, appId, former.body.secretText)).status).toBe(401)
  const gone = await call('POST', `${path}/removePassword`, { keyId: former.body.keyId })
  expect([gone.status, gone.body.error.code]).toEqual([400, 'Request_BadRequest'])
})

test('a service principal’s secret is no secret of the application, and none in another tenant', async () => {
  const graph = openGraph({ seed: { tenants: [contoso!, fabrikam] } })
  const call = await connect(graph, 'application-admin')
  const { body } = await call('POST', `/servicePrincipals/${target}/addPassword`, {})
  const { value } = (await call('GET', `/applications?$filter=appId eq '${appId}'`)).body
  expect(value).toMatchObject([{ passwordCredentials: [] }])
  expect(await signInAt(graph, contoso!.id!, body.secretText)).toBe(200)
  expect(await signInAt(graph, fabrikam.id, body.secretText)).toBe(401)
})

test('a snapshot keeps the secret of a service principal', async () => {
  const graph = openGraph()
  const call = await connect(graph, 'application-admin')
  const { body } = await call('POST', `/servicePrincipals/${target}/addPassword`, {})
  const snapshot = graph.snapshot()
  graph.reset()
  expect((await signInApplication(graph, appId, body.secretText)).status).toBe(401)
  graph.restore(snapshot)
  expect((await signInApplication(graph, appId, body.secretText)).status).toBe(200)
})
