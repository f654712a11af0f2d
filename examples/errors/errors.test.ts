import type { FaultRule } from '@graph-sync/mock-graph'
import { type CallOptions, GraphError } from '@graph-sync/provisioning'
import { application, mockProvisioning, other, target } from '@graph-sync/provisioning/testing'
import { expect, test } from 'vitest'
import { thrownBy } from './thrown-by.ts'
import { whatWentWrong } from './what-went-wrong.ts'

const owner = application('Application.ReadWrite.OwnedBy', { owns: [target] })
const put = 'PUT /servicePrincipals/{id}/synchronization/secrets'

test('a refusal says what was asked, what was answered, and what would have been enough', async () => {
  await using graph = await mockProvisioning({ as: owner })
  const call = graph.provisioning.servicePrincipal(other).secrets.replace({ SecretToken: 'made-up' })
  const error: GraphError = await thrownBy(() => call)
  expect(error).toBeInstanceOf(GraphError)
  expect(error).toMatchObject({
    kind: 'refused',
    status: 401,
    code: 'UnknownError',
    operation: put,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    explanation: { effect: 'deny', reason: 'not-owner', remedies: [{}, {}] },
  })
  expect(error.message).toContain(error.explanation?.explanation)
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('made-up')
  expect(whatWentWrong(error)).toBe(
    `Ask an administrator: ${put} was refused with ${error.status} ${error.code}.`,
  )
})

type Case = { kind: string; fault?: FaultRule['fault']; options?: CallOptions; told: RegExp }

const cases: Case[] = [
  {
    kind: 'refused',
    fault: { kind: 'status', status: 500 },
    told: /^Ask Microsoft about request [0-9a-f-]{36}: GET /,
  },
  { kind: 'network', fault: { kind: 'reset' }, told: /^Try again: GET .* got no answer from https:/ },
  {
    kind: 'unreadable',
    fault: { kind: 'malformedJson' },
    told: /^Look at what is between .* 200 and no JSON/,
  },
  {
    kind: 'timeout',
    fault: { kind: 'latency', ms: 60_000 },
    options: { timeout: 5 },
    told: /took longer than 5 ms/,
  },
  {
    kind: 'aborted',
    options: { signal: AbortSignal.abort('it is late') },
    told: /^Stopped, because it is late\.$/,
  },
]

test.each(cases)('$kind is told apart', async ({ kind, fault, options, told }) => {
  await using graph = await mockProvisioning({
    as: owner,
    faults: fault ? [{ match: { operation: 'secrets.get' }, fault }] : [],
    environment: { sleep: () => new Promise(() => undefined) },
  })
  const call = graph.provisioning.servicePrincipal(target).secrets.keys({ retry: false, ...options })
  const error = await thrownBy(() => call)
  expect(error).toMatchObject({ kind })
  expect(whatWentWrong(error)).toMatch(told)
})
