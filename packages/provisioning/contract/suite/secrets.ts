import { expect, test } from 'vitest'
import body from '../../../../examples/put-secrets/put-secrets.request.json' with { type: 'json' }
import { target, unownedTarget } from '../callers.js'
import { readSecrets, secretsOf, secretsPath } from '../session.js'
import type { Stage } from '../suite.js'

const documented = {
  BaseAddress: 'user@domain.com',
  SecretToken: 'password-value',
  SyncNotificationSettings: '{"Enabled":false,"DeleteThresholdEnabled":false}',
  SyncAll: 'false',
} as const

export function secretsContract({ as }: Stage): void {
  test('the documented body is answered with 204 and nothing', async () => {
    const response = await as('owner-agent').send('PUT', secretsPath, body)
    expect([response.status, await response.text()]).toEqual([204, ''])
  })

  test('the documented body reads back in its order, the secret masked', async () => {
    const agent = as('owner-agent')
    await agent.send('PUT', secretsPath, body)
    expect(await readSecrets(agent)).toEqual([
      { key: 'BaseAddress', value: 'user@domain.com' },
      { key: 'SecretToken', value: '*' },
      { key: 'SyncNotificationSettings', value: '{"Enabled":false,"DeleteThresholdEnabled":false}' },
      { key: 'SyncAll', value: 'false' },
    ])
  })

  test('the facade writes the same, and tells the keys in order', async () => {
    const agent = as('owner-agent')
    await secretsOf(agent).replace(documented)
    expect(await secretsOf(agent).keys()).toEqual([
      'BaseAddress',
      'SecretToken',
      'SyncNotificationSettings',
      'SyncAll',
    ])
    expect(await readSecrets(agent)).toMatchObject([{ value: 'user@domain.com' }, { value: '*' }, {}, {}])
  })

  test('before anything is written there are none', async () => {
    const agent = as('owner-agent')
    expect(await secretsOf(agent).keys()).toEqual([])
    expect(await readSecrets(agent)).toEqual([])
  })

  test('replacing replaces', async () => {
    const { replace, keys } = bound(secretsOf(as('owner-agent')))
    await replace(documented)
    await replace({ SecretToken: 'another-value', BaseAddress: 'https://scim.example' })
    expect(await keys()).toEqual(['SecretToken', 'BaseAddress'])
  })

  test('an empty value removes', async () => {
    const agent = as('owner-agent')
    await secretsOf(agent).replace(documented)
    await secretsOf(agent).replace({ ...documented, SecretToken: '' })
    expect(await secretsOf(agent).keys()).toEqual(['BaseAddress', 'SyncNotificationSettings', 'SyncAll'])
  })

  test('removing one keeps the others', async () => {
    const agent = as('owner-agent')
    await secretsOf(agent).replace(documented)
    await secretsOf(agent).remove('SecretToken')
    expect(await readSecrets(agent)).toEqual([
      { key: 'BaseAddress', value: 'user@domain.com' },
      { key: 'SyncNotificationSettings', value: '{"Enabled":false,"DeleteThresholdEnabled":false}' },
      { key: 'SyncAll', value: 'false' },
    ])
  })

  test('removing one changes nothing when a masked value would be lost', async () => {
    const { replace, remove, keys } = bound(secretsOf(as('owner-agent')))
    await replace(documented)
    await expect(remove('SyncAll')).rejects.toThrow('SecretToken')
    expect(await keys()).toHaveLength(4)
  })

  test('the count is a bare number', async () => {
    const agent = as('owner-agent')
    await secretsOf(agent).replace(documented)
    const response = await agent.send('GET', `${secretsPath}/$count`)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await response.text()).toBe('4')
  })

  test('the client reads the count too', async () => {
    const agent = as('owner-agent')
    await secretsOf(agent).replace(documented)
    const { synchronization } = agent.provisioning.graph.servicePrincipals.byServicePrincipalId(target.id)
    expect(await synchronization.secrets.count.get()).toBe(4)
  })

  // Nearly all public scripts address /beta.
  test('what was written under /beta is read under /v1.0', async () => {
    const agent = as('owner-agent')
    const written = await agent.send('PUT', secretsPath.replace('/v1.0', '/beta'), body)
    expect(written.status).toBe(204)
    expect(await secretsOf(agent).keys()).toHaveLength(4)
  })

  test('the other service principal has secrets of its own', async () => {
    const { provisioning } = as('sync-admin')
    await provisioning.servicePrincipal(target.id).secrets.replace(documented)
    expect(await provisioning.servicePrincipal(unownedTarget.id).secrets.keys()).toEqual([])
  })

  test.each([
    ['that does not exist', '00000000-0000-4000-8000-000000000404'],
    ['named by the object id of its registration', target.registrationId],
    ['named by its client id', target.appId],
  ])('a service principal %s is 404', async (_, id) => {
    await expect(
      as('sync-admin').provisioning.servicePrincipal(id).secrets.replace(documented),
    ).rejects.toMatchObject({
      name: 'GraphError',
      status: 404,
      code: 'Request_ResourceNotFound',
      message: expect.stringContaining(
        `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
      ),
    })
  })
}

const bound = (secrets: ReturnType<typeof secretsOf>) => ({
  replace: secrets.replace.bind(secrets),
  remove: secrets.remove.bind(secrets),
  keys: secrets.keys.bind(secrets),
})
