import { decodeProtectedHeader } from 'jose'
import { expect, test } from 'vitest'
import { createMockGraph, defaultSeed, type MockGraph, type Seed } from '../../src/index.js'
import { send } from '../send.js'

const login = 'https://login.microsoftonline.com'
const tokenUrl = `${login}/contoso.example/oauth2/v2.0/token`
const ownerAgent = 'aaaaaaaa-0000-4000-8000-000000000003'
const grant = {
  grant_type: 'client_credentials',
  client_id: ownerAgent,
  scope: 'https://graph.microsoft.com/.default',
}

const askToken = (graph: MockGraph, proof: Record<string, string>) =>
  send(graph, new Request(tokenUrl, { method: 'POST', body: new URLSearchParams({ ...grant, ...proof }) }))

async function tokenOf(graph: MockGraph): Promise<string> {
  const { body } = await askToken(graph, { client_secret: 'not-a-secret-of-owner-agent' })
  return body.access_token
}

const ask = (graph: MockGraph, token: string) => {
  const secrets =
    'https://graph.microsoft.com/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/secrets'
  return send(graph, new Request(secrets, { headers: { authorization: `Bearer ${token}` } }))
}

const refused = {
  status: 401,
  body: { error: { message: 'Access token validation failure. Invalid signature.' } },
}

async function publishedKeys(graph: MockGraph) {
  const { body } = await send(graph, new Request(`${login}/common/discovery/v2.0/keys`))
  return body.keys as { kid: string; n: string }[]
}

// Seed, tenant, client and secret are the same: only the key tells the two apart.
test('a token of one fake is refused by another of the same process and seed', async () => {
  const one = createMockGraph()
  const other = createMockGraph()
  const ofOne = await tokenOf(one)
  const ofOther = await tokenOf(other)
  expect(await ask(one, ofOne)).toMatchObject({ status: 200 })
  expect(await ask(other, ofOther)).toMatchObject({ status: 200 })
  expect(await ask(other, ofOne)).toMatchObject(refused)
  expect(await ask(one, ofOther)).toMatchObject(refused)
})

test('fakes of one process share the RSA key, and publish it under names of their own', async () => {
  const [[first], [second]] = await Promise.all([
    publishedKeys(createMockGraph()),
    publishedKeys(createMockGraph()),
  ])
  expect(first?.n).toBe(second?.n)
  expect(first?.kid).not.toBe(second?.kid)
})

test('the name of the key is signed: a token with that of another fake is good nowhere', async () => {
  const one = createMockGraph()
  const other = createMockGraph()
  const [header = '', ...signed] = (await tokenOf(one)).split('.')
  const { kid } = decodeProtectedHeader(await tokenOf(other))
  const forged = { ...JSON.parse(Buffer.from(header, 'base64url').toString()), kid, x5t: kid }
  const token = [Buffer.from(JSON.stringify(forged)).toString('base64url'), ...signed].join('.')
  expect(await ask(other, token)).toMatchObject(refused)
  expect(await ask(one, token)).toMatchObject(refused)
})

test('a fake that rotates its keys keeps its own tokens, and takes none of the other', async () => {
  const one = createMockGraph()
  const other = createMockGraph()
  const before = await tokenOf(one)
  const ofOther = await tokenOf(other)
  await one.rotateKeys()
  expect(await ask(one, before)).toMatchObject({ status: 200 })
  expect(await ask(one, await tokenOf(one))).toMatchObject({ status: 200 })
  expect(await ask(one, ofOther)).toMatchObject(refused)
  expect(await ask(other, await tokenOf(one))).toMatchObject(refused)
})

test('an assertion of the development issuer of one fake signs nobody in to another', async () => {
  const credential = { name: 'own', issuer: 'https://issuer.mock-graph.example', subject: 'laptop' }
  const [tenant, ...tenants] = defaultSeed.tenants
  const seed: Seed = {
    ...defaultSeed,
    tenants: [
      {
        ...tenant!,
        applications: tenant!.applications!.map((application) =>
          application.appId === ownerAgent
            ? { ...application, federatedIdentityCredentials: [credential] }
            : application,
        ),
      },
      ...tenants,
    ],
  }
  const one = createMockGraph({ seed })
  const other = createMockGraph({ seed })
  const proof = {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await one.issueAssertion({ subject: 'laptop' }),
  }
  expect(await askToken(one, proof)).toMatchObject({ status: 200 })
  expect(await askToken(other, proof)).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
})
