import { GraphError } from '@graph-sync/provisioning'
import { describe, expect, test } from 'vitest'
import body from '../../../examples/put-secrets/put-secrets.request.json' with { type: 'json' }
import { callerNamed, target } from '../connections/callers.js'
import { type FakeSession, readDecision, type SignedIn, secretsOf, secretsPath } from './session.js'

// Microsoft's page of PUT secrets and the reports listed in docs/discoveries/authorization.md.
const allowed = [
  ['an application that owns the service principal', 'owner-agent'],
  ['an application with the full permission', 'sync-admin'],
  ['an application with the permissions of an administrator', 'application-admin'],
  ['an Application Administrator', 'application-administrator'],
  ['a Cloud Application Administrator', 'cloud-application-administrator'],
  ['a Hybrid Identity Administrator', 'hybrid-identity-administrator'],
  ['a Global Administrator', 'global-administrator'],
  ['a user who owns the service principal', 'owner'],
  ['a user whose custom role manages credentials', 'custom-role-user'],
] as const

const refused = [
  ['an application that owns nothing', 'stranger-agent', 'not-owner'],
  ['an application that owns only the registration', 'registration-owner', 'not-owner'],
  ['an application that may only read', 'sync-reader', 'no-permission'],
  ['an application without grants', 'no-grants', 'no-permission'],
  ['a user without a directory role', 'plain-user', 'no-directory-role'],
  ['a user who owns only the registration', 'registration-owner-user', 'no-directory-role'],
  ['a Global Reader', 'global-reader', 'no-directory-role'],
  ['a personal account', 'personal-user', 'caller-not-supported'],
] as const

export function authorizationOfFakes({ as, connection }: FakeSession): void {
  test.each(allowed)('%s may (%s)', async (_, name) => {
    const response = await as(name).send('PUT', secretsPath, { body })
    expect(response.status).toBe(204)
    const decision = await readDecision(connection(), response.headers.get('x-mock-graph-explain'))
    expect(decision).toMatchObject({ effect: 'allow', remedies: [] })
  })

  test.each(refused)('%s may not (%s: %s)', async (_, name, reason) => {
    const failure = await secretsOf(as(name))
      .replace({ SyncAll: 'false' })
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(GraphError)
    expect(failure).toMatchObject({ status: 401, code: 'UnknownError' })
    const decision = await readDecision(connection(), (failure as GraphError).explainUrl)
    expect(decision).toMatchObject({ effect: 'deny', reason })
    expect(await secretsOf(as('sync-admin')).keys()).toEqual([])
  })

  test('the answer to a refused caller says nothing', async () => {
    const response = await as('stranger-agent').send('PUT', secretsPath, { body })
    expect(response.status).toBe(401)
    expect(response.json()).toEqual({
      error: {
        code: 'UnknownError',
        message: '',
        innerError: {
          date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
          'request-id': response.headers.get('request-id'),
          'client-request-id': response.headers.get('client-request-id'),
        },
      },
    })
  })

  test('who may not write may not read either', async () => {
    expect((await as('no-grants').send('GET', secretsPath)).status).toBe(401)
  })

  test('the error of the facade says where to read why', async () => {
    const error = await secretsOf(as('stranger-agent'))
      .replace({})
      .catch((thrown: unknown) => thrown as GraphError)
    expect(error?.message).toMatch(
      /^PUT \/servicePrincipals\/\{.*\}\/synchronization\/secrets was answered with 401 UnknownError\./,
    )
    expect(error?.message).toContain(error?.explainUrl)
  })

  describe('and further', () => {
    test('who may only read reads', async () => {
      await secretsOf(as('owner-agent')).replace({ BaseAddress: 'https://scim.example' })
      expect(await secretsOf(as('sync-reader')).keys()).toEqual(['BaseAddress'])
    })

    // A custom role that manages credentials does not manage the scope: custom-enterprise-app-permissions.md.
    test('provisioning everyone asks for more than managing credentials', async () => {
      await expect(secretsOf(as('custom-role-user')).replace({ SyncAll: 'true' })).rejects.toMatchObject({
        status: 401,
        code: 'UnknownError',
      })
    })

    test('an owner added through Graph may at once', async () => {
      const stranger = as('stranger-agent')
      await expect(secretsOf(stranger).replace({ SyncAll: 'true' })).rejects.toThrow(GraphError)
      const added = await addOwner(as('application-admin'))
      expect(added.status).toBe(204)
      await secretsOf(stranger).replace({ SyncAll: 'true' })
      expect(await secretsOf(stranger).keys()).toEqual(['SyncAll'])
    })

    test('a stranger cannot make itself an owner, and is told so by the directory', async () => {
      const response = await addOwner(as('stranger-agent'))
      expect(response.status).toBe(403)
      expect(response.json()).toMatchObject({
        error: {
          code: 'Authorization_RequestDenied',
          message: 'Insufficient privileges to complete the operation.',
        },
      })
    })
  })

  const addOwner = (session: SignedIn) =>
    session.send('POST', `/servicePrincipals/${target.id}/owners/$ref`, {
      body: {
        '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${callerNamed('stranger-agent').id}`,
      },
    })
}
