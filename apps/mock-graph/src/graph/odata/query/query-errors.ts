import { GraphApiError } from '../../errors/graph-api-error.js'

const badRequest = (message: string) => new GraphApiError(400, 'BadRequest', message)
const unsupportedQuery = (message: string) => new GraphApiError(400, 'Request_UnsupportedQuery', message)

/**
 * Every error about a query option, with where its code and text come from. *Assumed* means that no public source
 * shows the body (docs/discoveries/queries.md).
 */
export const queryErrors = {
  /** A query option that exists but is not served here. Source: docs-contrib#2556. */
  queryOptionNotAllowed: (option: string) =>
    badRequest(
      `The query specified in the URI is not valid. Query option '${option}' is not allowed. To allow it, set the 'AllowedQueryOptions' property on EnableQueryAttribute or QueryValidationSettings.`,
    ),

  /** A `$name` that OData does not know. *Assumed*, in the words of OData/odata.net#1729. */
  unknownQueryOption: (name: string) => badRequest(`The query option '${name}' is not supported.`),

  /** *Assumed*, in the words of the OData library. */
  repeatedQueryOption: (name: string) =>
    badRequest(`Query option '${name}' was specified more than once, but it must be specified at most once.`),

  /** *Assumed*, in the words of the OData library. */
  invalidNumber: (name: string, value: string) =>
    badRequest(
      `Invalid value '${value}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`,
    ),

  /** *Assumed*. */
  invalidCount: (value: string) =>
    badRequest(`Invalid value '${value}' for $count query option found. Valid values are 'true' or 'false'.`),

  /** *Assumed*; that 999 is the limit of directory objects: microsoft-graph-docs#4372. */
  invalidPageSize: (size: number) =>
    unsupportedQuery(`Invalid page size specified: '${size}'. Must be between 1 and 999 inclusive.`),

  /** Source: microsoft-graph-docs#9279. */
  skipNotSupported: () =>
    new GraphApiError(400, 'Request_BadRequest', "'$skip' is not supported by the service."),

  /** Source: msgraph-sdk-dotnet#2254. */
  expiredPageToken: () =>
    new GraphApiError(
      400,
      'Directory_ExpiredPageToken',
      'The specified page token value has expired and can no longer be included in your request.',
    ),

  /** A page of another query, or of one with the header. Reported of the service, without a record. */
  invalidPageToken: () => unsupportedQuery('Unable to execute query; invalid page token specified.'),

  /** Source of the form: microsoft-graph-explorer-v4#3227. */
  invalidFilter: (reason: string) => badRequest(`Invalid filter clause: ${reason}`),

  /** Source: msgraph-beta-sdk-dotnet#563, docs-contrib#4529. */
  invalidSelectOrExpand: (reason: string) => badRequest(`Parsing OData Select and Expand failed: ${reason}`),

  /** A second expansion of directory objects. Source: microsoft-graph-docs#96. */
  tooManyExpansions: () =>
    badRequest('The result of parsing $expand contained at least 2 items, but the maximum allowed is 1.'),

  /** `$levels` of several objects. Source: microsoft-graph-docs#18615, which calls the code Request_Unsupported Query. */
  transitiveOfOneOnly: () =>
    unsupportedQuery(
      "Transitive manager's list is only supported on a single user, send the $expand request on /users/{id} endpoint",
    ),

  /** Another format than JSON. *Assumed*. */
  unsupportedFormat: (format: string) =>
    badRequest(`The value '${format}' of the query option '$format' is not supported.`),

  /** Source of the form: msgraph-sdk-dotnet#488; for `$search` and `$orderby` *assumed*. */
  invalidSyntax: (reason: string) => badRequest(reason),

  /** What is kept elsewhere, selected of several. Source: microsoft-graph-docs#7555, #3878, msgraph-sdk-dotnet#804. */
  notOfSeveral: () => new GraphApiError(501, 'NotImplemented', 'This operation target is not yet supported.'),

  /** Source: concepts/aad-advanced-queries.md. */
  searchNeedsConsistencyLevel: () =>
    unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    ),

  /** `$search` over a property without an index for it. *Assumed*. */
  unsupportedSearchProperty: (property: string) =>
    unsupportedQuery(`Unsupported search property '${property}'.`),

  /** `ne` and `not` outside an advanced query. Source: docs-contrib#1726, docs-contrib#3042; for `not` *assumed*. */
  negationNotSupported: () =>
    unsupportedQuery("Unsupported property filter clause operator 'NotEqualsMatch'."),

  /** `ne null` outside an advanced query. Source: docs-contrib#1071, docs-contrib#9043. */
  negationOfNullNotSupported: () => unsupportedQuery("Filter operator 'NotEqualsMatch' is not supported."),

  /** `endsWith` outside an advanced query. Source: concepts/aad-advanced-queries.md@01a9057, an answer of July 2023. */
  advancedQueryNeeded: (operator: string) =>
    unsupportedQuery(
      `Operator '${operator}' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information`,
    ),

  /** `/$count` without the header. Source: concepts/aad-advanced-queries.md. */
  countNotSupported: () => new GraphApiError(400, 'Request_BadRequest', '$count is not currently supported.'),

  /** A property of an app role assignment. Source: docs-contrib#8934. */
  invalidFilterClause: (property: string, type: string) =>
    new GraphApiError(400, 'Request_BadRequest', `Invalid filter clause ${property}: ${type}`),

  /** A filter that the directory refuses in words of its own. The code is *assumed*. */
  filterRefused: (text: string) => new GraphApiError(400, 'Request_BadRequest', text),

  /** `$orderby` beside `$filter` outside an advanced query. Source: docs-contrib#4644. */
  sortingNotSupported: () => unsupportedQuery('Sorting not supported for current query.'),

  /** An operator the directory has no index for. Source of the text: docs-contrib#1726. */
  unsupportedFilterClause: (property: string, resource: string) =>
    unsupportedQuery(
      `Unsupported or invalid query filter clause specified for property '${property}' of resource '${resource}'.`,
    ),
}
