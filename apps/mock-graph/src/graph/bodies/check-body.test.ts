import { describe, expect, test } from 'vitest'
import type { OperationId } from '../../generated/operations.js'
import { checkBody } from './check-body.js'

const scope = (resetScope: unknown) => ({ criteria: { resetScope } })
const rules = (...objectMappings: unknown[]) => ({ synchronizationRules: [{ objectMappings }] })

describe('a body that the slice knows', () => {
  const accepted: (readonly [what: string, operation: OperationId, body: unknown])[] = [
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
    ...['PT40M', 'P1D', 'P1DT1H', '-PT0.5S', 'P10675199DT2H48M5.4775807S'].map(
      (interval) => [`the duration ${interval}`, 'jobs.update', { schedule: { interval } }] as const,
    ),
    ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-03-01T12:00:00+02:00'].map(
      (expiration) => [`the time ${expiration}`, 'jobs.update', { schedule: { expiration } }] as const,
    ),
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
    ['a member of its own within a schema', 'jobs.schema.put', rules({ flowTypes: 'Sideways' })],
    ['what only the real type has', 'applications.update', { nativeAuthenticationApisEnabled: 'all' }],
    ['an operation without a body', 'jobs.start', undefined],
  ]
  test.each(accepted)('may have %s', (_what, operation, body) => {
    expect(() => checkBody(operation, body)).not.toThrow()
  })

  const mismatch = (property: string) =>
    `Property ${property} in payload has a value that does not match schema.`
  const refused: (readonly [what: string, operation: OperationId, body: unknown, message: string])[] = [
    ['a number for a text', 'jobs.create', { templateId: 1 }, mismatch('templateId')],
    [
      'a text for a list',
      'jobs.schema.put',
      { synchronizationRules: 'all' },
      mismatch('synchronizationRules'),
    ],
    ['an unknown member', 'jobs.restart', scope('Everything'), mismatch('resetScope')],
    ['an unknown member among flags', 'jobs.restart', scope('Watermark, Everything'), mismatch('resetScope')],
    ['a number for flags deep inside', 'jobs.schema.put', rules({ flowTypes: 3 }), mismatch('flowTypes')],
    ['a fraction', 'jobs.schema.put', { synchronizationRules: [{ priority: 1.5 }] }, mismatch('priority')],
    ['no duration', 'jobs.update', { schedule: { interval: '40 minutes' } }, mismatch('interval')],
    ...['P1W', 'PT', 'P1DT', 'P', 'P1Y', 'PT1.S'].map(
      (interval) =>
        [
          `${interval} for a duration`,
          'jobs.update',
          { schedule: { interval } },
          mismatch('interval'),
        ] as const,
    ),
    ...['0000-12-31T23:59:59Z', '+010000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z'].map(
      (expiration) =>
        [
          `${expiration} for a time`,
          'jobs.update',
          { schedule: { expiration } },
          mismatch('expiration'),
        ] as const,
    ),
    [
      'a property that every object has',
      'jobs.update',
      { constructor: 'x' },
      "The property 'constructor' does not exist on type 'microsoft.graph.synchronizationJob'.",
    ],
    [
      'a parameter that every object has',
      'jobs.restart',
      { toString: 'x' },
      "The parameter 'toString' in the request payload",
    ],
    [
      'a property named as the prototype',
      'jobs.update',
      JSON.parse('{"__proto__":{}}'),
      "The property '__proto__' does not exist on type 'microsoft.graph.synchronizationJob'.",
    ],
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
