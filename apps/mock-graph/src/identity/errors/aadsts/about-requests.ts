import { row } from './row.js'

/** What may be wrong with a request, with the account and with what it asks for. */
export const aboutRequests = {
  50011: row(
    400,
    'invalid_request',
    (redirectUri: string, appId: string) =>
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${appId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to troubleshoot this error.`,
  ),
  50034: row(
    400,
    'invalid_grant',
    (tenant: string) =>
      `The user account {EmailHidden} does not exist in the ${tenant} directory. To sign into this application, the account must be added to the directory.`,
  ),
  50049: row(400, 'invalid_instance', () => 'Unknown or invalid instance.'),
  50050: row(400, 'invalid_request', () => 'The request is malformed.'),
  50057: row(400, 'invalid_grant', () => 'The user account is disabled.'),
  50058: row(
    400,
    'login_required',
    () =>
      'Session information is not sufficient for single-sign-on. A silent sign-in request was sent but no user is signed in.',
  ),
  50126: row(400, 'invalid_grant', () => 'Error validating credentials due to invalid username or password.'),
  65001: row(
    400,
    'invalid_grant',
    (appId: string, name: string) =>
      `The user or administrator has not consented to use the application with ID '${appId}' named '${name}'. Send an interactive authorization request for this user and resource.`,
    { suberror: 'consent_required' },
  ),
  70003: row(
    400,
    'unsupported_grant_type',
    (grantType: string) => `The app requested an unsupported grant type '${grantType}'.`,
  ),
  70005: row(
    400,
    'unsupported_response_type',
    (responseType: string) =>
      `The provided value for the input parameter 'response_type' is not valid: '${responseType}'. Expected value is 'code'.`,
  ),
  70007: row(
    400,
    'invalid_request',
    (responseMode: string) =>
      `'${responseMode}' is not a supported value of 'response_mode' when requesting a code. Expected values are query, fragment and form_post.`,
  ),
  70011: row(
    400,
    'invalid_scope',
    (scope: string) =>
      `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
  ),
  90002: row(
    400,
    'invalid_request',
    (tenant: string) =>
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  ),
  90014: row(
    400,
    'invalid_request',
    (field: string) =>
      `The required field '${field}' is missing from the credential. Ensure that you have all the necessary parameters for the login request.`,
  ),
  500011: row(
    400,
    'invalid_resource',
    (resource: string, tenant: string) =>
      `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  ),
  650053: row(
    400,
    'invalid_client',
    (name: string, scope: string, resource: string) =>
      `The application '${name}' asked for scope '${scope}' that doesn't exist on the resource '${resource}'. Contact the app vendor.`,
  ),
  900023: row(
    400,
    'invalid_request',
    (tenant: string) =>
      `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
  ),
  900144: row(
    400,
    'invalid_request',
    (parameter: string) => `The request body must contain the following parameter: '${parameter}'.`,
  ),
  900561: row(
    400,
    'invalid_request',
    (accepted: string, received: string) =>
      `The endpoint only accepts ${accepted} requests. Received a ${received} request.`,
  ),
  1002012: row(
    400,
    'invalid_scope',
    (scope: string) =>
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
  ),
  9002313: row(400, 'invalid_request', () => 'Invalid request. Request is malformed or invalid.'),
  9002325: row(
    400,
    'invalid_request',
    () => 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  ),
}
