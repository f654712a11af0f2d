import { createMockGraph } from '@graph-sync/mock-graph'
import { expect, test } from 'vitest'
import { callerNamed } from '../connections/callers.js'
import { tokenEndpointCredential, tokenOf } from '../connections/token-endpoint-credential.js'
import type { Answer } from '../src/index.js'
import type { WireError } from '../src/refusal.js'
import { type FakeSession, secretsPath } from './session.js'

const hour = 3_600_000

// Texts: docs/discoveries/errors.md. That of a wrong signature is assumed.
export function tokensOfFakes({ as, connection }: FakeSession): void {
  test('a token that was altered is refused', async () => {
    const [header, payload = '', signature] = (await as('no-grants').token()).split('.')
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    const forged = encode({ ...claims, roles: ['Synchronization.ReadWrite.All'] })
    expectRefusal(await present(`${header}.${forged}.${signature}`), /signature/)
  })

  test('a token without a signature is refused', async () => {
    const [, payload] = (await as('sync-admin').token()).split('.')
    expectRefusal(await present(`${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`), /signature/)
  })

  test('a token that another issuer signed is refused', async () => {
    const { fetch } = createMockGraph()
    const elsewhere = tokenEndpointCredential(callerNamed('sync-admin'), fetch)
    expectRefusal(await present(await tokenOf(elsewhere)), /signature/)
  })

  test('a token is refused when its time is over', async () => {
    const token = await as('sync-admin').token()
    expect((await present(token)).status).toBe(200)
    connection().setClock(2 * hour)
    expectRefusal(await present(token), 'Lifetime validation failed, the token is expired.')
  })

  test('a token is refused before its time', async () => {
    const token = await as('sync-admin').token()
    connection().setClock(-2 * hour)
    expectRefusal(await present(token), 'Access token has expired or is not yet valid.')
  })

  const present = (token: string) => as('sync-admin').send('GET', secretsPath, { token })
}

function expectRefusal(response: Answer, message: string | RegExp) {
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toBe(
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  )
  const { error } = response.json<WireError>()
  expect(error.code).toBe('InvalidAuthenticationToken')
  expect(error.message).toMatch(message)
}

const encode = (part: object) =>
  btoa(JSON.stringify(part)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
