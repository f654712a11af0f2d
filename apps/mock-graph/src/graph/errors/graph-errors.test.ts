import { describe, expect, test } from 'vitest'
import type { GraphApiError } from './graph-api-error.js'
import { graphErrors } from './graph-errors.js'

const insufficientClaims = '{"access_token":{"nbf":{"essential":true}}}'

// Written down from docs/discoveries/errors.md, character by character.
const cases: [string, GraphApiError, number, string, string][] = [
  [
    'a refused token',
    graphErrors.tokenRefused('Access token is empty.'),
    401,
    'InvalidAuthenticationToken',
    'Access token is empty.',
  ],
  ['a denial by the synchronization backend', graphErrors.unauthorized(), 401, 'UnknownError', ''],
  [
    'a denial by the directory',
    graphErrors.accessDenied(),
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
  ],
  [
    'a missing object',
    graphErrors.resourceNotFound('4711'),
    404,
    'Request_ResourceNotFound',
    "Resource '4711' does not exist or one of its queried reference-property objects are not present.",
  ],
  [
    'a path the backend cannot route',
    graphErrors.noBackendResource("servicePrincipals('')/synchronization/jobs"),
    404,
    'UnknownError',
    `{"Message":"No HTTP resource was found that matches the request URI 'https://syncfabric.windowsazure.com/api/servicePrincipals('')/synchronization/jobs?api-version=2.0'."}`,
  ],
  [
    'an unknown segment',
    graphErrors.unknownSegment('job'),
    400,
    'BadRequest',
    "Resource not found for the segment 'job'.",
  ],
  [
    'a method that is not allowed',
    graphErrors.methodNotAllowed(['GET', 'PUT']),
    405,
    'Request_BadRequest',
    'Specified HTTP method is not allowed for the request target.',
  ],
  [
    'an empty payload',
    graphErrors.emptyPayload(),
    400,
    'BadRequest',
    'Empty Payload. JSON content expected.',
  ],
  [
    'notification settings that are none',
    graphErrors.invalidNotificationSettings(),
    400,
    'UnknownError',
    '{\r\n  "error":{\r\n    "code":"InvalidNotificationSettings","message":null,"target":null,"details":[\r\n      \r\n    ],"innerError":null\r\n  }\r\n}',
  ],
  [
    'an owner who is one already',
    graphErrors.duplicateReference('owners'),
    400,
    'Request_BadRequest',
    "One or more added object references already exist for the following modified properties: 'owners'.",
  ],
  [
    'a conflicting object',
    graphErrors.conflictingObject(),
    409,
    'Request_MultipleObjectsWithSameKeyValue',
    'A conflicting object with one or more of the specified property values is present in the directory.',
  ],
  [
    'throttling',
    graphErrors.tooManyRequests('a1b2', 10),
    429,
    'TooManyRequests',
    'Too many requests from Identifier:a1b2 under category:aadgraph.app.tenant_large. Please try again later.',
  ],
  ['a failing service', graphErrors.serviceFailure(503), 503, 'UnknownError', ''],
]

describe('an error', () => {
  test.each(cases)('is what Graph sends for %s', (_, error, status, code, message) => {
    expect({ status: error.status, code: error.code, message: error.message }).toEqual({
      status,
      code,
      message,
    })
  })

  test('about a token challenges the client', () => {
    expect(graphErrors.tokenRefused('x').extra.headers).toEqual({
      'WWW-Authenticate':
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
    })
  })

  test('about insufficient claims carries them in base64', () => {
    const header = graphErrors.claimsChallenge(insufficientClaims).extra.headers?.['WWW-Authenticate']
    const [, encoded = ''] = /error="insufficient_claims", claims="([^"]+)"$/.exec(header ?? '') ?? []
    expect(atob(encoded)).toBe(insufficientClaims)
  })

  test('about a method names the allowed ones', () => {
    expect(graphErrors.methodNotAllowed(['GET', 'PUT']).extra.headers).toEqual({ Allow: 'GET, PUT' })
  })

  test('about throttling says how long to wait only when it knows', () => {
    expect(graphErrors.tooManyRequests('a1b2', 10).extra.headers).toEqual({ 'Retry-After': '10' })
    expect(graphErrors.tooManyRequests('a1b2').extra).toEqual({})
  })

  test.each([graphErrors.notInSlice('GET', '/me/messages')])(
    'of our own names the method and the path',
    (error) => {
      expect(error.status).toBe(501)
      expect(error.code).toBe('NotImplementedByMockGraph')
      expect(error.message).toContain('GET /me/messages')
    },
  )
})
