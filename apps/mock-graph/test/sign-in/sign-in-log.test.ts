import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { createClock, createMockGraph, defaultSeed } from '../../src/index.js'
import { send } from '../send.js'

const keys = generateSigningKeys()
const [tenant] = defaultSeed.tenants
const origin = 'https://graph.microsoft.com'
const applicationOf = (wanted: string) => tenant?.applications?.find(({ name }) => name === wanted)
const user = tenant?.users?.find(({ name }) => name === 'global-administrator')
const upn = `global-administrator@${tenant?.domain}`

async function open() {
  const clock = createClock()
  clock.freeze()
  clock.set(new Date('2026-03-01T12:00:00Z'))
  const graph = createMockGraph({ clock, signingKeys: () => keys })
  const ask = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send(
      graph,
      new Request(`https://login.microsoftonline.com/${tenant?.id}/oauth2/v2.0/token`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ scope: `${origin}/.default`, ...fields }),
      }),
    )
  const asUser = (password = user?.password ?? '') =>
    ask({
      grant_type: 'password',
      client_id: applicationOf('developer-console')?.appId ?? '',
      ...{ username: upn, password },
    })
  const asApplication = (secret?: string) => {
    const application = applicationOf('application-admin')
    return ask({
      grant_type: 'client_credentials',
      client_id: application?.appId ?? '',
      client_secret: secret ?? application?.clientSecret ?? '',
    })
  }
  // Who lists has signed in first, so that is the oldest.
  const { access_token: token } = (await asUser()).body
  const list = async (path: string) => {
    const { status, body } = await send(
      graph,
      new Request(`${origin}${path}`, { headers: { Authorization: `Bearer ${token}` } }),
    )
    expect([status, body.error]).toEqual([200, undefined])
    return path.includes('filter') ? body.value : body.value.slice(0, -1)
  }
  return { ask, asUser, asApplication, list }
}

// Members: the example of api/signin-list.md@00e146a; which are listed: beta/resources/signin.md@027089b.
describe('the sign-in log', () => {
  test('tells of a user who signed in, with the members of the example', async () => {
    const { asUser, list } = await open()
    await asUser()
    const [signIn, ...others] = await list('/v1.0/auditLogs/signIns')
    expect(others).toEqual([])
    expect(signIn).toMatchObject({
      createdDateTime: '2026-03-01T12:00:00.000Z',
      userPrincipalName: upn,
      userId: expect.any(String),
      appId: applicationOf('developer-console')?.appId,
      isInteractive: true,
      conditionalAccessStatus: 'notApplied',
      resourceDisplayName: 'Microsoft Graph',
      resourceId: '00000003-0000-0000-c000-000000000000',
      status: { errorCode: 0, failureReason: null, additionalDetails: null },
      appliedConditionalAccessPolicies: [],
      riskState: 'none',
    })
    expect(Object.keys(signIn)).toEqual(
      expect.arrayContaining([
        'id',
        'correlationId',
        'clientAppUsed',
        'deviceDetail',
        'location',
        'ipAddress',
      ]),
    )
  })

  test('tells of one who failed, by the number of the AADSTS code, and never the password', async () => {
    const { asUser, list } = await open()
    expect((await asUser('hunter2')).body.error_codes).toEqual([50126])
    const [failed] = await list('/v1.0/auditLogs/signIns')
    expect(failed.status.errorCode).toBe(50126)
    expect(failed.status.failureReason).toEqual(expect.any(String))
    expect(JSON.stringify(failed)).not.toContain('hunter2')
    expect(await list('/v1.0/auditLogs/signIns?$filter=status/errorCode eq 50126')).toHaveLength(1)
  })

  test('shows what applications did on beta, and there only to who asks for it', async () => {
    const { asApplication, list } = await open()
    await asApplication()
    await asApplication('wrong')
    expect(await list('/v1.0/auditLogs/signIns')).toEqual([])
    expect(await list('/beta/auditLogs/signIns')).toEqual([])
    const filter = encodeURIComponent("signInEventTypes/any(t: t eq 'servicePrincipal')")
    const [failed, succeeded] = await list(`/beta/auditLogs/signIns?$filter=${filter}`)
    expect(failed.status.errorCode).toBe(7000215)
    expect(succeeded).toMatchObject({
      signInEventTypes: ['servicePrincipal'],
      servicePrincipalName: 'application-admin',
      clientCredentialType: 'clientSecret',
      isInteractive: false,
      userId: '',
      status: { errorCode: 0 },
    })
  })

  test('keeps the correlation id that the client sent', async () => {
    const { ask, list } = await open()
    const correlation = '11111111-0000-4000-8000-000000000001'
    await ask(
      {
        grant_type: 'password',
        client_id: applicationOf('developer-console')?.appId ?? '',
        ...{ username: upn, password: user?.password ?? '' },
      },
      { 'client-request-id': correlation },
    )
    expect(await list(`/v1.0/auditLogs/signIns?$filter=correlationId eq '${correlation}'`)).toHaveLength(1)
  })
})
