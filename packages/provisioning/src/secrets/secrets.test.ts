import { describe, expect, test } from 'vitest'
import { GraphError } from '../index.js'
import { application, mockProvisioning, target } from '../testing.js'
import type { SecretKey, SecretValues } from './secret-values.js'

const administrator = application('Synchronization.ReadWrite.All')

async function start(secrets: SecretValues, secretsPut: 'replace' | 'merge' = 'replace') {
  const graph = await mockProvisioning({
    as: administrator,
    servicePrincipals: [{ id: target, secrets }],
    behaviour: { secretsPut },
  })
  const app = graph.provisioning.servicePrincipal(target)
  const methods = () => graph.explain.all().map(({ request }) => request.split(' ', 1)[0])
  return { graph, secrets: app.secrets, stored: () => graph.secretsOf(target), methods }
}

describe('replace', () => {
  test('writes all of them with one request, in the order given', async () => {
    const { secrets, stored, methods } = await start({ Domain: 'old' })
    await secrets.replace({ SecretToken: 'made-up', BaseAddress: 'https://scim.example' })
    expect(Object.entries(stored())).toEqual([
      ['SecretToken', 'made-up'],
      ['BaseAddress', 'https://scim.example'],
    ])
    expect(methods()).toEqual(['PUT'])
  })

  test.each(['replace', 'merge'] as const)(
    'is right when all are named, also where the service would %s',
    async (reading) => {
      const { secrets, stored } = await start({ Domain: 'old', SyncAll: 'true' }, reading)
      await secrets.replace({ Domain: 'new', SyncAll: '' })
      expect(stored()).toEqual({ Domain: 'new' })
    },
  )

  const wrong: [values: Record<string, unknown>, message: string][] = [
    [{ baseAddress: 'x' }, 'There is no secret named "baseAddress". Write it "BaseAddress".'],
    [{ Token: 'x' }, 'There is no secret named "Token". Graph knows None, UserName, Password, SecretToken,'],
    [{ SecretToken: undefined }, 'SecretToken has no value: it is undefined, not a string.'],
    [{ SecretToken: null }, 'SecretToken has no value: it is null, not a string.'],
    [{ SyncAll: true }, 'SyncAll has no value: it is boolean, not a string.'],
    [{ SecretToken: '*' }, 'SecretToken is "*", which is what Graph shows instead of a value.'],
  ]
  test.each(wrong)('refuses %j before any request', async (values, message) => {
    const { secrets, methods } = await start({})
    await expect(secrets.replace(values)).rejects.toThrow(TypeError)
    await expect(secrets.replace(values)).rejects.toThrow(message)
    expect(methods()).toEqual([])
  })
})

describe('remove', () => {
  test.each(['replace', 'merge'] as const)(
    'takes one away and keeps the others in order, where the service would %s',
    async (reading) => {
      const { secrets, stored } = await start({ Domain: 'd', SyncAll: 'true', UserName: 'u' }, reading)
      await secrets.remove('SyncAll')
      expect(Object.entries(stored())).toEqual([
        ['Domain', 'd'],
        ['UserName', 'u'],
      ])
    },
  )

  test('takes a sensitive one away', async () => {
    const { secrets, stored } = await start({ SecretToken: 'made-up', Domain: 'd' })
    await secrets.remove('SecretToken')
    expect(stored()).toEqual({ Domain: 'd' })
  })

  test('refuses when a sensitive one would be lost, and writes nothing', async () => {
    const before = { SecretToken: 'made-up', Password: 'made-up-too', SyncAll: 'true' }
    const { secrets, stored, methods } = await start(before)
    await expect(secrets.remove('SyncAll')).rejects.toThrow(
      `SyncAll cannot be removed alone: Graph does not show the value of SecretToken, Password, which would be lost. Call replace() with every secret to keep, and '' for SyncAll. Nothing was changed.`,
    )
    expect(stored()).toEqual(before)
    expect(methods()).toEqual(['GET'])
  })

  test('writes nothing when there is nothing to remove', async () => {
    const { secrets, methods } = await start({ SecretToken: 'made-up' })
    await secrets.remove('SyncAll')
    expect(methods()).toEqual(['GET'])
  })

  const wrong: [key: string, message: string][] = [
    ['Syncall', 'There is no secret named "Syncall". Write it "SyncAll".'],
    ['SyncNotificationSettings', 'SyncNotificationSettings cannot be removed.'],
  ]
  test.each(wrong)('refuses %s before any request', async (key, message) => {
    const { secrets, methods } = await start({})
    await expect(secrets.remove(key as SecretKey)).rejects.toThrow(message)
    expect(methods()).toEqual([])
  })
})

test('keys tells the names in the order they were written, and no value', async () => {
  const { secrets } = await start({ SecretToken: 'made-up', BaseAddress: 'https://scim.example' })
  expect(await secrets.keys()).toEqual(['SecretToken', 'BaseAddress'])
})

test('keys of an application without secrets is empty', async () => {
  const { secrets } = await start({})
  expect(await secrets.keys()).toEqual([])
})

test('a refusal is a GraphError that names the operation, and never the value', async () => {
  await using graph = await mockProvisioning({ as: application() })
  const error = await graph.provisioning
    .servicePrincipal(target)
    .secrets.replace({ SecretToken: 'made-up-secret' })
    .catch((thrown) => thrown)
  expect(error).toBeInstanceOf(GraphError)
  expect(error).toMatchObject({
    status: 401,
    operation: 'PUT /servicePrincipals/{id}/synchronization/secrets',
  })
  expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('made-up-secret')
})

describe('the options of a call', () => {
  const aborted = { signal: AbortSignal.abort() }
  type Start = Awaited<ReturnType<typeof start>>
  const calls: [verb: string, run: (secrets: Start['secrets']) => Promise<unknown>][] = [
    ['replace', (secrets) => secrets.replace({ Domain: 'd' }, aborted)],
    ['remove', (secrets) => secrets.remove('Domain', 'SyncAll', aborted)],
    ['keys', (secrets) => secrets.keys(aborted)],
  ]
  test.each(calls)('are heeded by %s', async (_, run) => {
    const { secrets, stored } = await start({ Domain: 'before' })
    await expect(run(secrets)).rejects.toMatchObject({ kind: 'aborted' })
    expect(stored()).toEqual({ Domain: 'before' })
  })

  test('come back as the answer with the result', async () => {
    const { secrets } = await start({ Domain: 'd' })
    expect(await secrets.keys().withResponse()).toMatchObject({ data: ['Domain'], status: 200 })
    expect((await secrets.replace({ Domain: 'e' }).withResponse()).status).toBe(204)
  })
})
