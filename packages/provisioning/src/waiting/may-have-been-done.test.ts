import { GraphError, type GraphErrorKind } from '@graph-sync/client'
import { expect, test } from 'vitest'
import { ProvisioningError } from '../errors/provisioning-error.js'
import { mayHaveBeenDone } from './may-have-been-done.js'

const failure = (kind: GraphErrorKind, status?: number, operation = 'POST /servicePrincipals') =>
  new GraphError('It failed.', { kind, operation, status, clientRequestId: undefined })

const cases: [what: string, error: unknown, expected: boolean][] = [
  ['no answer', failure('network'), true],
  ['no answer in time', failure('timeout'), true],
  ['an abort on the way', failure('aborted'), true],
  ['an answer that cannot be read', failure('unreadable', 201), true],
  ['the page of a gateway', failure('refused', 502), true],
  ['an answer without an id', new ProvisioningError('ERR_ANSWER_INCOMPLETE', 'No id.'), true],
  ['a sign-in that failed', failure('sign-in'), false],
  ['a refusal', failure('refused', 403), false],
  ['a request that only reads', failure('network', undefined, 'GET /servicePrincipals'), false],
  ['another error', new TypeError('wrong'), false],
]
test.each(cases)('%s', (_, error, expected) => {
  expect(mayHaveBeenDone(error)).toBe(expected)
})
