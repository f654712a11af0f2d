import { GraphApiError } from './graph-api-error.js'

type Extra = GraphApiError['extra']

const gatewayClient = 'client_id="00000003-0000-0000-c000-000000000000"'
const gatewayAuthority = 'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"'
const challenge = `Bearer realm="", ${gatewayAuthority}, ${gatewayClient}`

/** Of its UTF-8: `btoa` alone takes no other text than Latin. */
const inBase64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

const badRequest = (message: string) => new GraphApiError(400, 'BadRequest', message)
const directoryRefusal = (message: string) => new GraphApiError(400, 'Request_BadRequest', message)

/**
 * Every error the fake answers in Graph's shape, but for those about queries (`odata/query/query-errors.ts`), with where its
 * code and text come from. No other file chooses the status of an error. *Assumed* means that no public source shows
 * the body (docs/discoveries/errors.md).
 */
export const graphErrors = {
  /** The gateway refuses the token. Its texts are in docs/discoveries/errors.md. */
  tokenRefused: (message: string) =>
    new GraphApiError(401, 'InvalidAuthenticationToken', message, {
      headers: { 'WWW-Authenticate': challenge },
    }),

  /** Continuous access evaluation: the client must fetch a token again with these claims. Source: a test recording. */
  claimsChallenge: (claims: string) =>
    new GraphApiError(
      401,
      'InvalidAuthenticationToken',
      'Continuous access evaluation resulted in claims challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
      {
        headers: {
          'WWW-Authenticate': `${challenge}, error="insufficient_claims", claims="${inBase64(claims)}"`,
        },
      },
    ),

  /** The synchronization backend denies. Source: microsoft-graph-docs-contrib#8800, zerotrustassessment#1382. */
  unauthorized: () => new GraphApiError(401, 'UnknownError', ''),

  /** The directory denies. Source: a recorded response. */
  accessDenied: () =>
    new GraphApiError(
      403,
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation.',
    ),

  /** A property that asks for a permission of its own. Source: microsoft-graph-explorer-v4#2731. */
  permissionMissing: (permission: string) =>
    new GraphApiError(
      403,
      'Authentication_MSGraphPermissionMissing',
      `Calling principal does not have required MSGraph permissions ${permission}`,
    ),

  /** What Exchange keeps, of somebody without a mailbox there. Source: microsoft-graph-docs-contrib#3232, microsoft-graph-docs#14958. */
  noMailbox: () =>
    new GraphApiError(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    ),

  /** `/me` without a user, whatever the caller may do. Source: msgraph-sdk-php#1163, NovaPoint#85. */
  delegatedOnly: () => badRequest('/me request is only valid with delegated authentication flow.'),

  /** A directory object is not there. Source: microsoft-graph-docs#6059. */
  resourceNotFound: (id: string) =>
    new GraphApiError(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    ),

  /** A token of changes that is none, or too old. Code: concepts/delta-query-overview.md; status and text *assumed*. */
  syncStateNotFound: () =>
    new GraphApiError(
      400,
      'syncStateNotFound',
      'The sync state generation is not found. Begin without a token.',
    ),

  /** Changes so old that nobody knows them. Status and header: the same page; code and text *assumed*. */
  resyncRequired: (location: string) =>
    new GraphApiError(410, 'resyncRequired', 'Resync required. Begin without a token.', {
      headers: { Location: location },
    }),

  /**
   * The synchronization backend cannot route a path, such as one with an empty id. Source: msgraph-sdk-python#820.
   *
   * @param path What follows the API version, without a leading slash.
   */
  noBackendResource: (path: string) =>
    new GraphApiError(
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
    new GraphApiError(
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
    new GraphApiError(413, 'RequestEntityTooLarge', `The request body exceeds the limit of ${limit} bytes.`),

  /** Another JSON value where an object must stand. Source: msgraph-sdk-powershell#659; for these nodes assumed. */
  objectExpected: (found: 'StartArray' | 'PrimitiveValue') =>
    directoryRefusal(
      `An unexpected '${found}' node was found when reading from the JSON reader. A 'StartObject' node was expected.`,
    ),

  /** A value of the wrong type. Source: microsoft-graph-docs#138. For an unknown enum member *assumed*. */
  schemaMismatch: (property: string) =>
    badRequest(`Property ${property} in payload has a value that does not match schema.`),

  /** A member of an enum in the wrong case. Source of the status: msgraph-beta-sdk-java#542; code and text *assumed*. */
  memberNotFound: (member: string) =>
    new GraphApiError(406, 'UnknownError', `Requested value '${member}' was not found.`),

  /** Source of the code: entra/cross-tenant-synchronization-configure; status and text *assumed*. */
  schemaInvalid: (message: string) => new GraphApiError(400, 'schemaInvalid', message),

  /** Source: client reports of the OData library's text; for these types *assumed*. */
  unknownProperty: (property: string, type: string) =>
    badRequest(
      `The property '${property}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type or mark the type as open type.`,
    ),

  /** Directory extensions that no application of the tenant has (msgraph-sdk-dotnet#2680). */
  unavailableExtensions: (names: readonly string[]) =>
    directoryRefusal(`The following extension properties are not available: ${names.join(',')}.`),

  /** An action without such a parameter. Text of the OData library, seen of other actions; for these *assumed*. */
  unknownParameter: (parameter: string, path: string) =>
    badRequest(
      `The parameter '${parameter}' in the request payload is not a valid parameter for the operation '${path.split('/').at(-1)}'.`,
    ),

  /** A batch that cannot be read. Source of the text: public clients' recordings; for bad URLs and items *assumed*. */
  invalidBatch: () => badRequest('Invalid batch payload format.'),

  /** Source: a public client's recording. */
  repeatedBatchId: (id: string) => badRequest(`Request Id ${id} has to be unique in a batch.`),

  /** Source of the beginning: msgraph-sdk-dotnet-core#891; the rest is *assumed*. */
  invalidBatchDependency: (id: string) => badRequest(`Invalid dependency for request Id ${id}.`),

  /** A request of a batch whose dependency failed. Status: the batching page; code and text *assumed*. */
  failedDependency: () =>
    new GraphApiError(424, 'FailedDependency', 'A request that this one depends on has failed.'),

  /** The backend's own error comes through as a text. Source: msgraph-metadata#347. */
  invalidNotificationSettings: () =>
    new GraphApiError(
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

  /** Something that must be written is missing or null. *Assumed*, in the directory's usual words. */
  valueRequired: (property: string, resource: string) =>
    directoryRefusal(`A value is required for property '${property}' of resource '${resource}'.`),

  /** A list of which the page says "can only accept a single value". Text *assumed*. */
  oneValueOnly: (property: string) => directoryRefusal(`Property '${property}' takes exactly one value.`),

  /** One more than the page allows. Text *assumed*. */
  limitReached: (property: string, most: number) =>
    directoryRefusal(`The object has ${most} ${property} already, and can have no more.`),

  /** *Assumed*, in the directory's usual words. */
  readOnlyProperty: (property: string) =>
    directoryRefusal(`Property '${property}' is read-only and cannot be set.`),

  /** Source of the text: the retries of terraform-provider-azuread; code *assumed*. */
  noBackingApplication: (appId: string) =>
    directoryRefusal(
      `The appId '${appId}' of the service principal does not reference a valid application object.`,
    ),

  /** *Assumed.* */
  unknownCredential: (keyId: string) =>
    directoryRefusal(`No password credential found with keyId '${keyId}'.`),

  /** *Assumed*, in the directory's usual words. */
  duplicatePrincipalName: () => {
    const message = 'Another object with the same value for property userPrincipalName already exists.'
    const details: Extra['details'] = [{ code: 'ObjectConflict', message, target: 'userPrincipalName' }]
    return new GraphApiError(400, 'Request_BadRequest', message, { details })
  },

  /** *Assumed*, in the directory's usual words. */
  unverifiedDomain: () =>
    directoryRefusal(
      'The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.',
    ),

  /** *Assumed*, in the directory's usual words. */
  unknownAppRole: (resource: string) =>
    directoryRefusal(`Permission being assigned was not found on application '${resource}'.`),

  /** *Assumed*, in the directory's usual words. */
  duplicateAssignment: () => directoryRefusal('Permission being assigned already exists on the object'),

  /** A value that must be the id of the path, such as the `principalId` below `appRoleAssignments`. *Assumed.* */
  otherThanAddressed: (property: string) =>
    directoryRefusal(`Property '${property}' does not match the object that the request addresses.`),

  /** Source: Entra's cross-tenant synchronization page. */
  conflictingObject: () => {
    const message =
      'A conflicting object with one or more of the specified property values is present in the directory.'
    const details: Extra['details'] = [{ code: 'ConflictingObjects', message }]
    return new GraphApiError(409, 'Request_MultipleObjectsWithSameKeyValue', message, { details })
  },

  /** Source: jsa2/AADAppAudit#9. `retryAfter` in seconds; some answers carry none. */
  tooManyRequests: (identifier: string, retryAfter?: number) =>
    new GraphApiError(
      429,
      'TooManyRequests',
      `Too many requests from Identifier:${identifier} under category:aadgraph.app.tenant_large. Please try again later.`,
      retryAfter === undefined ? {} : { headers: { 'Retry-After': String(retryAfter) } },
    ),

  /** A template the service principal does not have. Code: terraform-provider-azuread#744; status and text *assumed*. */
  unknownTemplate: (templateId: string) =>
    new GraphApiError(400, 'UnknownError', `The synchronization template '${templateId}' was not found.`),

  /** Clients look for 409 and "already exists" (docs/discoveries/clients.md); the rest is *assumed*. */
  jobExists: (templateId: string) =>
    new GraphApiError(
      409,
      'Conflict',
      `A synchronization job for the template '${templateId}' already exists on this service principal.`,
    ),

  /** What a job keeps is taken away while it runs. Status: manage-object-connections.md; code and text *assumed*. */
  jobIsActive: (jobId: string) =>
    new GraphApiError(
      409,
      'Conflict',
      `The synchronization job '${jobId}' is active. Pause or disable it, and try again.`,
    ),

  /** A secret of OAuth's in a `PUT`. What is quoted: AzureAD/SCIMReferenceCode (2026); status and code *assumed*. */
  secretNotAllowed: (key: string) => badRequest(`${key}: NotInAllowList`),

  /** A key of a secret that the backend's enum lacks, be it for its case alone. Source: msgraph-beta-sdk-java#372. */
  valueNotFound: (value: string) =>
    new GraphApiError(500, 'InternalError', `Requested value '${value}' was not found.`),

  /** A check of credentials that names no template, or neither credentials nor the saved ones. Code: SCIMReferenceCode; text *assumed*. */
  parameterMissing: (name: string) =>
    new GraphApiError(
      400,
      'RequestMissingRequiredParameter',
      `The request does not include the required parameter '${name}'.`,
    ),

  /** The connector refuses the credentials. *Assumed.* */
  credentialsRefused: (code: string, message: string) => new GraphApiError(400, code, message),

  /** Source, with its two spaces: microsoft-graph-docs#10716. */
  ruleNotInJob: (jobId: string, ruleId: string) =>
    new GraphApiError(
      400,
      'RequestParameterInvalid',
      `The request identified this synchronization job: ${jobId}.  The request also identified this synchronization rule: ${ruleId}.  However, the job does not include the rule.`,
    ),

  /** More than one request takes: 5 members on demand, 50 operations of an upload. *Assumed.* */
  tooMany: (what: string, limit: number) => badRequest(`The request contains more than ${limit} ${what}.`),

  /** An upload to a job that is not for API-driven inbound provisioning. *Assumed.* */
  notApiDriven: () => badRequest('The synchronization job does not support bulk upload.'),

  /** The service fails. Source: reports without a recording. */
  serviceFailure: (status: 500 | 502 | 503 | 504) => new GraphApiError(status, 'UnknownError', ''),

  /** A failure that a fault rule asks for, with the body usual for its status; for most statuses *assumed*. */
  ofStatus: (status: number): GraphApiError => {
    if (status === 401) return graphErrors.unauthorized()
    if (status === 403) return graphErrors.accessDenied()
    if (status === 409) return graphErrors.conflictingObject()
    if (status === 429) return graphErrors.tooManyRequests('fault-rule')
    return new GraphApiError(status, 'UnknownError', '')
  },

  /** The synchronization backend does not know a new object yet. Clients expect 409; code and text are *assumed*. */
  notReplicated: (id: string) =>
    new GraphApiError(409, 'Conflict', `The object '${id}' is not replicated yet. Please try again later.`),

  /** Ours: a defect of the fake itself. What went wrong belongs in the log, not on the wire. */
  defect: () =>
    new GraphApiError(
      500,
      'DefectOfMockGraph',
      'mock-graph failed to answer. This is a defect of the fake: its log, or the option onError, tells the cause. Please report it.',
    ),

  /** Ours: real Graph may serve this, and the fake must not guess. */
  notInSlice: (method: string, path: string) =>
    new GraphApiError(
      501,
      'NotImplementedByMockGraph',
      `mock-graph does not serve ${method} ${path}. It serves the synchronization API and the directory operations around it, as listed in docs/operations.md.`,
    ),
}
