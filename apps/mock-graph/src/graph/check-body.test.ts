import { describe, expect, test } from 'vitest'
import type { OperationId } from '../generated/operations.js'
import { checkBody } from './check-body.js'

const scope = (resetScope: unknown) => ({ criteria: { resetScope } })
const rules = (...objectMappings: unknown[]) => ({ synchronizationRules: [{ objectMappings }] })

describe('a body that the slice knows', () => {
  const accepted: [what: string, operation: OperationId, body: unknown][] = [
    [
      'annotations anywhere',
      'jobs.create',
      { '@odata.type': '#microsoft.graph.synchronizationJob', templateId: 'scim' },
    ],
    [
      'a bound reference',
      'applications.create',
      { displayName: 'x', 'owners@odata.bind': ['https://x.example'] },
    ],
    ['a boolean that a script wrote as a text', 'jobs.validateCredentials', { useSavedCredentials: 'false' }],
    ['flags, in any case', 'jobs.restart', scope('watermark, Escrows')],
    ['no flags', 'jobs.restart', scope('')],
    ['null for anything', 'jobs.restart', { criteria: null }],
    ['an empty object', 'jobs.update', {}],
    [
      'a value of any kind to evaluate',
      'jobs.schema.parseExpression',
      { testInputObject: { properties: [{ key: 'a', value: ['b'] }] } },
    ],
    [
      'a nested schema',
      'jobs.schema.put',
      rules({ flowTypes: 'Add, Update', attributeMappings: [{ matchingPriority: 1 }] }),
    ],
    ['what only the real type has', 'applications.update', { nativeAuthenticationApisEnabled: 'all' }],
    ['an operation without a body', 'jobs.start', undefined],
  ]
  test.each(accepted)('may have %s', (_what, operation, body) => {
    expect(() => checkBody(operation, body)).not.toThrow()
  })

  const mismatch = (property: string) =>
    `Property ${property} in payload has a value that does not match schema.`
  const refused: [what: string, operation: OperationId, body: unknown, message: string][] = [
    ['a number for a text', 'jobs.create', { templateId: 1 }, mismatch('templateId')],
    [
      'a text for a list',
      'jobs.schema.put',
      { synchronizationRules: 'all' },
      mismatch('synchronizationRules'),
    ],
    ['an unknown member', 'jobs.restart', scope('Everything'), mismatch('resetScope')],
    ['an unknown member among flags', 'jobs.restart', scope('Watermark, Everything'), mismatch('resetScope')],
    [
      'an unknown member deep inside',
      'jobs.schema.put',
      rules({ flowTypes: 'Sideways' }),
      mismatch('flowTypes'),
    ],
    ['a fraction', 'jobs.schema.put', { synchronizationRules: [{ priority: 1.5 }] }, mismatch('priority')],
    ['no duration', 'jobs.update', { schedule: { interval: '40 minutes' } }, mismatch('interval')],
    ['no GUID', 'applications.removePassword', { keyId: 'mine' }, mismatch('keyId')],
    ['a bare list', 'jobs.provisionOnDemand', [], "An unexpected 'StartArray' node"],
    ['a text for an object', 'jobs.update', { schedule: 'daily' }, "An unexpected 'PrimitiveValue' node"],
    [
      'an unknown property',
      'jobs.create',
      { template: 'scim' },
      "The property 'template' does not exist on type 'microsoft.graph.synchronizationJob'.",
    ],
    [
      'an unknown property deep inside',
      'jobs.update',
      { schedule: { cron: '' } },
      "type 'microsoft.graph.synchronizationSchedule'",
    ],
    [
      'an unknown parameter',
      'jobs.restart',
      { resetScope: 'Full' },
      "The parameter 'resetScope' in the request payload",
    ],
  ]
  test.each(refused)('may not have %s', (_what, operation, body, message) => {
    expect(() => checkBody(operation, body)).toThrow(message)
  })
})
