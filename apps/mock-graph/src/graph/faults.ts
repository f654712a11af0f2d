import { GraphFault } from './graph-fault.js'

type Extra = GraphFault['extra']

const gatewayClient = 'client_id="00000003-0000-0000-c000-000000000000"'
const gatewayAuthority = 'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"'
const challenge = `Bearer realm="", ${gatewayAuthority}, ${gatewayClient}`

const badRequest = (message: string) => new GraphFault(400, 'BadRequest', message)
const directoryRefusal = (message: string) => new GraphFault(400, 'Request_BadRequest', message)

/**
 * Every error the fake answers in Graph's shape, but for those about queries (`odata/query-faults.ts`), with where its
 * code and text come from. No other file chooses the status of an error. *Assumed* means that no public source shows
 * the body (docs/discoveries/assumptions.md).
 */
export const faults = {
  /** The gateway refuses the token. Its texts are in docs/discoveries/errors.md. */
  tokenRefused: (message: string) =>
    new GraphFault(401, 'InvalidAuthenticationToken', message, {
      headers: { 'WWW-Authenticate': challenge },
    }),

  /** Continuous access evaluation: the client must fetch a token again with these claims. Source: a test recording. */
  claimsChallenge: (claims: string) =>
    new GraphFault(
      401,
      'InvalidAuthenticationToken',
      'Continuous access evaluation resulted in claims challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
      {
        headers: {
          'WWW-Authenticate': `${challenge}, error="insufficient_claims", claims="${btoa(claims)}"`,
        },
      },
    ),

  /** The synchronization backend denies. Source: microsoft-graph-docs-contrib#8800, zerotrustassessment#1382. */
  unauthorized: () => new GraphFault(401, 'UnknownError', ''),

  /** The directory denies. Source: a recorded response. */
  accessDenied: () =>
    new GraphFault(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),

  /** A directory object is not there. Source: microsoft-graph-docs#6059. */
  resourceNotFound: (id: string) =>
    new GraphFault(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    ),

  /**
   * The synchronization backend cannot route a path, such as one with an empty id. Source: msgraph-sdk-python#820.
   *
   * @param path What follows the API version, without a leading slash.
   */
  noBackendResource: (path: string) =>
    new GraphFault(
      404,
      'UnknownError',
      JSON.stringify({
        Message: `No HTTP resource was found that matches the request URI 'https://syncfabric.windowsazure.com/api/${path}?api-version=2.0'.`,
      }),
    ),

  /** Source: microsoft-graph-docs#4052. */
  unknownSegment: (segment: string) => badRequest(`Resource not found for the segment '${segment}'.`),

  /** Source: the batching example of concepts/json-batching.md; microsoft-graph-docs#119. */
  methodNotAllowed: (allowed: readonly string[]) =>
    new GraphFault(
      405,
      'Request_BadRequest',
      'Specified HTTP method is not allowed for the request target.',
      {
        headers: { Allow: allowed.join(', ') },
      },
    ),

  /** Source: microsoft-graph-docs-contrib#1133. */
  emptyPayload: () => badRequest('Empty Payload. JSON content expected.'),

  /** Broken JSON, or a POST with neither body nor Content-Type. Source: msgraph-sdk-php#632, docs-contrib#6337. */
  unreadableJson: () =>
    badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    ),

  /** Source: a recorded response of 2018. */
  missingContentType: () =>
    badRequest('Write requests (excluding DELETE) must contain the Content-Type header declaration.'),

  /** So 400, never 415. Source: msgraph-sample-pythondjangoapp#22. */
  contentTypeNotJson: () => badRequest('Entity only allows writes with a JSON Content-Type header.'),

  /** `bulkUpload` with another Content-Type or no JSON. Source of the text: Entra's troubleshooting page; code assumed. */
  notScim: () => badRequest('Invalid Data Format'),

  /** *Assumed.* */
  payloadTooLarge: (limit: number) =>
    new GraphFault(413, 'RequestEntityTooLarge', `The request body exceeds the limit of ${limit} bytes.`),

  /** Another JSON value where an object must stand. Source: msgraph-sdk-powershell#659; for these nodes assumed. */
  objectExpected: (found: 'StartArray' | 'PrimitiveValue') =>
    directoryRefusal(
      `An unexpected '${found}' node was found when reading from the JSON reader. A 'StartObject' node was expected.`,
    ),

  /** A value of the wrong type. Source: microsoft-graph-docs#138. For an unknown enum member *assumed*. */
  schemaMismatch: (property: string) =>
    badRequest(`Property ${property} in payload has a value that does not match schema.`),

  /** Source: client reports of the OData library's text; for these types *assumed*. */
  unknownProperty: (property: string, type: string) =>
    badRequest(
      `The property '${property}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type or mark the type as open type.`,
    ),

  /** The backend's own error comes through as a text. Source: msgraph-metadata#347. */
  invalidNotificationSettings: () =>
    new GraphFault(
      400,
      'UnknownError',
      '{\r\n  "error":{\r\n    "code":"InvalidNotificationSettings","message":null,"target":null,"details":[\r\n      \r\n    ],"innerError":null\r\n  }\r\n}',
    ),

  /** Source: msgraph-sdk-dotnet#1846, msgraph-sdk-powershell#3177. */
  invalidReference: () => badRequest('Invalid URL format specified in payload.'),

  /** Source: microsoft-authentication-library-for-dotnet#1321. */
  invalidObjectIdentifier: (id: string) => directoryRefusal(`Invalid object identifier '${id}'.`),

  /** Source: reported by many clients for owners and members, such as Azure/azure-cli. */
  duplicateReference: (property: string) =>
    directoryRefusal(
      `One or more added object references already exist for the following modified properties: '${property}'.`,
    ),

  /** Source: Entra's cross-tenant synchronization page. */
  conflictingObject: () => {
    const message =
      'A conflicting object with one or more of the specified property values is present in the directory.'
    const details: Extra['details'] = [{ code: 'ConflictingObjects', message }]
    return new GraphFault(409, 'Request_MultipleObjectsWithSameKeyValue', message, { details })
  },

  /** Source: jsa2/AADAppAudit#9. `retryAfter` in seconds; some answers carry none. */
  tooManyRequests: (identifier: string, retryAfter?: number) =>
    new GraphFault(
      429,
      'TooManyRequests',
      `Too many requests from Identifier:${identifier} under category:aadgraph.app.tenant_large. Please try again later.`,
      retryAfter === undefined ? {} : { headers: { 'Retry-After': String(retryAfter) } },
    ),

  /** The service fails. Source: reports without a recording. */
  serviceFailure: (status: 500 | 502 | 503 | 504) => new GraphFault(status, 'UnknownError', ''),

  /** Ours: a defect of the fake itself. What went wrong belongs in the log, not on the wire. */
  defect: () =>
    new GraphFault(
      500,
      'DefectOfMockGraph',
      'mock-graph failed to answer. This is a defect of the fake, please report it.',
    ),

  /** Ours: real Graph may serve this, and the fake must not guess. */
  notInSlice: (method: string, path: string) =>
    new GraphFault(
      501,
      'NotImplementedByMockGraph',
      `mock-graph does not serve ${method} ${path}. It serves the synchronization API and the directory operations around it, as listed in openapi/graph-sync.yaml.`,
    ),

  /** Ours: the operation is in the slice, and nobody has written its handler. */
  noHandler: (method: string, path: string, operation: string) =>
    new GraphFault(
      501,
      'NotImplementedByMockGraph',
      `mock-graph knows ${method} ${path} as ${operation}, but cannot answer it yet.`,
    ),
}
