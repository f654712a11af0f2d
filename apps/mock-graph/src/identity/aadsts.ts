/** One failure of a sign-in endpoint. `describe` never takes a secret, password or assertion. */
type AadstsRow<Details extends string[]> = {
  readonly status: 400 | 401
  readonly error: string
  readonly suberror?: string
  readonly describe: (...details: Details) => string
}

const row = <Details extends string[]>(
  status: 400 | 401,
  error: string,
  describe: (...details: Details) => string,
  extra: { suberror?: string } = {},
): AadstsRow<Details> => ({ status, error, describe, ...extra })

/** Every failure of the sign-in endpoints by its AADSTS code, and its texts as Entra words them. */
export const aadsts = {
  50034: row(
    400,
    'invalid_grant',
    (tenant: string) =>
      `The user account {EmailHidden} does not exist in the ${tenant} directory. To sign into this application, the account must be added to the directory.`,
  ),
  50057: row(400, 'invalid_grant', () => 'The user account is disabled.'),
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
  700016: row(
    400,
    'unauthorized_client',
    (appId: string, tenant: string) =>
      `Application with identifier '${appId}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
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
  7000112: row(
    400,
    'unauthorized_client',
    (appId: string, name: string) => `Application '${appId}'(${name}) is disabled.`,
  ),
  7000215: row(
    401,
    'invalid_client',
    (appId: string) =>
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${appId}'.`,
  ),
  7000216: row(
    401,
    'invalid_client',
    (grantType: string) =>
      `'client_assertion', 'client_secret' or 'request' is required for the '${grantType}' grant type.`,
  ),
  7000218: row(
    401,
    'invalid_client',
    () => "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  ),
  7000222: row(
    401,
    'invalid_client',
    (appId: string) =>
      `The provided client secret keys for app '${appId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
  ),
  7000229: row(
    401,
    'invalid_client',
    (appId: string, tenant: string) =>
      `The client application ${appId} is missing service principal in the tenant ${tenant}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
  ),
}

export type AadstsCode = keyof typeof aadsts
