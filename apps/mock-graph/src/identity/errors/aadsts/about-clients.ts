import { row } from './row.js'

const assertionProblems = {
  unknown: [
    'The certificate with identifier used to sign the client assertion is not registered on application.',
    'The key was not found.',
  ],
  expired: ['Client assertion contains an invalid signature.', 'The key used is expired.'],
  signature: [
    'Client assertion contains an invalid signature.',
    'The provided signature value did not match the expected signature value.',
  ],
} as const

const aboutAssertions =
  'Review the documentation at https://learn.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials .'

const aboutFederation =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion.'
const federationPage = 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation'
const noFederatedRecord = (what: string) => (presented: string) =>
  `No matching federated identity record found for presented assertion ${what} '${presented}'. ${aboutFederation} ${federationPage}`

/** What may be wrong with a client and with what it proves itself by. */
export const aboutClients = {
  50027: row(400, 'invalid_request', () => 'JWT token is invalid or malformed.'),
  50166: row(400, 'invalid_request', () => 'Request to External OIDC endpoint failed.'),
  70025: row(
    401,
    'invalid_client',
    (appId: string, name: string) =>
      `The client '${appId}'(${name}) has no configured federated identity credentials.`,
  ),
  700016: row(
    400,
    'unauthorized_client',
    (appId: string, tenant: string) =>
      `Application with identifier '${appId}' was not found in the directory '${tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  ),
  700021: row(
    401,
    'invalid_client',
    () => `Client assertion application identifier doesn't match 'client_id' parameter. ${aboutAssertions}`,
  ),
  700023: row(
    401,
    'invalid_client',
    () => `Client assertion audience claim does not match Realm issuer. ${aboutAssertions}`,
  ),
  700024: row(
    401,
    'invalid_client',
    (now: string, from: string, until: string) =>
      `Client assertion is not within its valid time range. Current time: ${now}, assertion valid from ${from}, expiry time of assertion ${until}. ${aboutAssertions}`,
  ),
  700025: row(
    401,
    'invalid_client',
    () => "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  ),
  700027: row(401, 'invalid_client', (problem: string, thumbprint: string, appId: string) => {
    const [text, reason] = assertionProblems[problem as keyof typeof assertionProblems]
    const named = thumbprint === '' ? '' : ` Thumbprint of key used by client: '${thumbprint}',`
    return `${text} [Reason - ${reason},${named} Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${appId}'.]`
  }),
  700211: row(401, 'invalid_client', noFederatedRecord('issuer')),
  700212: row(401, 'invalid_client', noFederatedRecord('audience')),
  700213: row(401, 'invalid_client', noFederatedRecord('subject')),
  7002138: row(
    401,
    'invalid_client',
    (subject: string) =>
      `No matching federated identity record found for presented assertion subject '${subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. ${aboutFederation} See documentation at: ${federationPage}. See breaking change notification and remediation at: https://learn.microsoft.com/en-us/entra/identity-platform/reference-breaking-changes#august-2024.`,
  ),
  7000112: row(
    400,
    'unauthorized_client',
    (appId: string, name: string) => `Application '${appId}'(${name}) is disabled.`,
  ),
  7000114: row(
    400,
    'invalid_grant',
    (appId: string) => `Application '${appId}' is not allowed to make application on-behalf-of calls.`,
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
  7000272: row(
    401,
    'invalid_client',
    (keyId: string, issuer: string) =>
      `The certificate with identifier ${keyId} used to sign the federated credential could not be found in the metadata of identity provider ${issuer}. Please validate that your Identity Provider's metadata exposes the key used to sign the incoming token.`,
  ),
  7000229: row(
    401,
    'invalid_client',
    (appId: string, tenant: string) =>
      `The client application ${appId} is missing service principal in the tenant ${tenant}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
  ),
}
