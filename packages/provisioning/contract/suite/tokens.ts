import { createMockGraph } from '@graph-sync/mock-graph'
import { expect, test } from 'vitest'
import { callerNamed } from '../callers.js'
import { requestTo, secretsPath } from '../session.js'
import type { Stage } from '../suite.js'
import { tokenEndpointCredential } from '../token-endpoint-credential.js'

const hour = 3_600_000

// Texts: docs/discoveries/errors.md. That of a wrong signature is assumed.
export function tokenContract({ as, connection }: Stage): void {
  test.each([
    ['without a token', undefined, 'Access token is empty.'],
    ['with an empty token', '', 'Access token is empty.'],
    ['with something that is no token', 'not-a-token', /^IDX14100: JWT is not well formed/],
    ['with dots but no token', 'not.a.token', 'CompactToken parsing failed with error code: 80049217'],
  ])('a request %s is refused', async (_, token, message) => {
    await expectRefusal(await present(token), message)
  })

  test('a token that was altered is refused', async () => {
    const [header, payload = '', signature] = (await as('no-grants').token()).split('.')
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    const forged = encode({ ...claims, roles: ['Synchronization.ReadWrite.All'] })
    await expectRefusal(await present(`${header}.${forged}.${signature}`), /signature/)
  })

  test('a token without a signature is refused', async () => {
    const [, payload] = (await as('sync-admin').token()).split('.')
    await expectRefusal(await present(`${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`), /signature/)
  })

  test('a token that another issuer signed is refused', async () => {
    const { fetch } = createMockGraph()
    const elsewhere = tokenEndpointCredential(
      callerNamed('sync-admin'),
      'https://login.microsoftonline.com',
      fetch,
    )
    const answer = await elsewhere.getToken(['https://graph.microsoft.com/.default'])
    await expectRefusal(await present(answer?.token), /signature/)
  })

  test('a token is refused when its time is over', async () => {
    const token = await as('sync-admin').token()
    expect((await present(token)).status).toBe(200)
    connection().setClock(2 * hour)
    await expectRefusal(await present(token), 'Lifetime validation failed, the token is expired.')
  })

  test('a token is refused before its time', async () => {
    const token = await as('sync-admin').token()
    connection().setClock(-2 * hour)
    await expectRefusal(await present(token), 'Access token has expired or is not yet valid.')
  })

  const present = (token: string | undefined) =>
    connection().fetch(requestTo(connection(), 'GET', secretsPath, undefined, {}, token))
}

async function expectRefusal(response: Response, message: string | RegExp) {
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toBe(
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  )
  const { error } = await response.json()
  expect(error.code).toBe('InvalidAuthenticationToken')
  expect(error.message).toMatch(message)
}

const encode = (part: object) =>
  btoa(JSON.stringify(part)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
