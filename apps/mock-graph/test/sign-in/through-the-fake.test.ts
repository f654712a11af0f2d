import { SignJWT } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { createMockGraph, type MockGraph } from '../../src/index.js'
import { send } from '../send.js'
import { makeClientCertificate } from './client-certificate.js'

const tid = 'cccccccc-0000-4000-8000-000000000001'
const syncAdmin = 'aaaaaaaa-0000-4000-8000-000000000006'
const consoleApp = 'aaaaaaaa-0000-4000-8000-000000000010'
const tokenUrl = `https://login.microsoftonline.com/${tid}/oauth2/v2.0/token`
const authorizeUrl = `https://login.microsoftonline.com/${tid}/oauth2/v2.0/authorize`
const v1 = 'https://graph.microsoft.com/v1.0'

let graph: MockGraph
beforeEach(() => {
  graph = createMockGraph()
})

const authorize = (changes: Record<string, string>, headers: Record<string, string> = {}) => {
  const query = new URLSearchParams({
    client_id: consoleApp,
    response_type: 'code',
    redirect_uri: 'http://localhost:3000',
    scope: 'User.Read',
    login_hint: 'owner@contoso.example',
    state: 'error_description=AADSTS1',
    ...changes,
  })
  return graph.fetch(new Request(`${authorizeUrl}?${query}`, { headers }))
}

async function getToken(changes: Record<string, string> = {}): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: syncAdmin,
    client_secret: 'not-a-secret-of-sync-admin',
    scope: 'https://graph.microsoft.com/.default',
    ...changes,
  })
  const response = await graph.fetch(new Request(tokenUrl, { method: 'POST', body }))
  return (await response.json()).access_token
}
const call = (token: string, path: string, method = 'GET', body?: object) =>
  send(
    graph,
    new Request(v1 + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    }),
  )
const listJobs = (token: string) =>
  call(token, '/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/jobs')

test('a revoked token is challenged, and the claims of the challenge bring one that is good', async () => {
  const token = await getToken({ claims: '{"access_token":{"xms_cc":{"values":["CP1"]}}}' })
  expect((await listJobs(token)).status).toBe(200)
  graph.revoke(syncAdmin)
  const response = await listJobs(token)
  expect(response.status).toBe(401)
  const challenge = response.headers.get('www-authenticate') ?? ''
  expect(challenge).toMatch(/^Bearer .*, error="insufficient_claims", claims="[^"]+"$/)
  const asked = JSON.parse(atob(/claims="([^"]+)"/.exec(challenge)![1]!))
  expect(asked.access_token.nbf).toEqual({ essential: true, value: expect.stringMatching(/^\d+$/) })
  asked.access_token.xms_cc = { values: ['CP1'] }
  expect((await listJobs(await getToken({ claims: JSON.stringify(asked) }))).status).toBe(200)
  expect([...graph.journal.entries()].map(({ tokenError }) => tokenError)).toContain('revoked')
})

test('a token outlives the key it was signed with', async () => {
  const token = await getToken()
  await graph.rotateKeys()
  expect((await listJobs(token)).status).toBe(200)
  expect(await getToken()).not.toBe(token)
})

test.each([
  ['DER', (pem: string) => pem.replace(/-----[^-]+-----|\s/g, '')],
  ['PEM', (pem: string) => btoa(pem)],
])('a certificate registered through Graph as %s signs in', async (_, encode) => {
  const { certificate, key, sha1 } = makeClientCertificate('rsa')
  const admin = await getToken({
    client_id: 'aaaaaaaa-0000-4000-8000-000000000007',
    client_secret: 'not-a-secret-of-application-admin',
  })
  const keyCredentials = [{ type: 'AsymmetricX509Cert', usage: 'Verify', key: encode(certificate) }]
  const path = '/applications/bbbbbbbb-0000-4000-8000-000000000006'
  expect((await call(admin, path, 'PATCH', { keyCredentials })).status).toBe(204)
  const client_assertion = await new SignJWT({ aud: tokenUrl, iss: syncAdmin, sub: syncAdmin })
    .setProtectedHeader({ alg: 'PS256', x5t: sha1.toString('base64url') })
    .setExpirationTime('5m')
    .sign(key)
  const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
  const token = await getToken({ client_secret: '', client_assertion, client_assertion_type })
  expect((await listJobs(token)).status).toBe(200)
})

describe('the journal', () => {
  test.each([
    ['names an error on its way to the client', { prompt: 'none' }, {}, 'AADSTS50058'],
    ['names an error that goes nowhere', { redirect_uri: 'https://evil.example' }, {}, 'AADSTS50011'],
    [
      'names an error on a page',
      { redirect_uri: 'https://evil.example' },
      { accept: 'text/html' },
      'AADSTS50011',
    ],
    ['names none where there is none', {}, {}, undefined],
  ])('%s, and never a code', async (_, changes, headers, error) => {
    const response = await authorize(changes, headers)
    const [entry] = [...graph.journal.entries()].reverse()
    expect(entry?.error).toBe(error)
    const code = /[?&]code=([^&]+)/.exec(response.headers.get('location') ?? '')?.[1] ?? 'no code'
    expect(JSON.stringify(entry)).not.toContain(code)
  })
})
