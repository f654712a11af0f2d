import { GraphError } from '@graph-sync/client'
import { createKiotaGraphSync, type KiotaOptions } from '@graph-sync/client/kiota'
import { application, mockProvisioning, target } from '@graph-sync/provisioning/testing'
import { ChaosHandler, ChaosStrategy } from '@microsoft/kiota-http-fetchlibrary'
import { expect, test } from 'vitest'
import { recordRequests } from './record-requests.ts'

const path = `/v1.0/servicePrincipals/${target}/synchronization/secrets`
const body = { value: [{ key: 'BaseAddress' as const, value: 'https://scim.example.com' }] }

/** A client on the fake, and the lines that its handler told. */
async function connect(middlewares: (tell: (line: string) => void) => KiotaOptions['middlewares']) {
  const mock = await mockProvisioning({
    as: application('Synchronization.ReadWrite.All'),
    faults: [{ match: { operation: 'secrets.put', nth: 1 }, fault: { kind: 'throttle', retryAfter: 0 } }],
  })
  const lines: string[] = []
  const graph = createKiotaGraphSync({
    accessToken: () => mock.token(),
    fetch: mock.fake.fetch,
    middlewares: middlewares((line) => lines.push(line)),
  })
  const { secrets } = graph.servicePrincipals.byServicePrincipalId(target).synchronization
  return { mock, lines, secrets }
}

test('a handler of our own sees each attempt', async () => {
  const { mock, lines, secrets } = await connect((tell) => (theirs) => [...theirs, recordRequests(tell)])
  await using _ = mock
  await secrets.put(body)
  expect(lines).toEqual([`PUT ${path} 429`, `PUT ${path} 204`])
  expect(mock.secretsOf(target)).toEqual({ BaseAddress: 'https://scim.example.com' })
})

test('chaos ends in an error like any other, and the service is not asked', async () => {
  const chaos = () =>
    new ChaosHandler({
      chaosStrategy: ChaosStrategy.MANUAL,
      statusCode: 500,
      statusMessage: 'Chaos.',
      chaosPercentage: 100,
    })
  const { mock, lines, secrets } = await connect((tell) => (theirs) => [
    ...theirs,
    recordRequests(tell),
    chaos(),
  ])
  await using _ = mock
  const failure = await secrets.put(body).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(GraphError)
  expect(failure).toMatchObject({ status: 500, message: expect.stringContaining('Chaos.') })
  expect(lines).toEqual([`PUT ${path} 500`])
  expect(mock.explain.all()).toEqual([])
})
