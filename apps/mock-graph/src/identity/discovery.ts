import { issuerOf } from './access-token-claims.js'
import { answerJson } from './answer-json.js'
import { findAuthority } from './find-authority.js'
import type { Authority, SignInEndpoint } from './sign-in-exchange.js'
import { SignInFault } from './sign-in-fault.js'

/** The OpenID configuration of a version. Each endpoint in it is one we serve or one MSAL insists on. */
export function serveOpenIdConfiguration(version: 'v1' | 'v2.0'): SignInEndpoint {
  return ({ origin, tenant, url }, { world }) => {
    const authority = findAuthority(world, tenant)
    const base = `${origin}/${authority.kind === 'tenant' ? authority.directory.tenantId : authority.kind}`
    const v1 = version === 'v1'
    return answerJson(200, {
      token_endpoint: `${base}/oauth2${v1 ? '' : '/v2.0'}/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${base}/discovery${v1 ? '' : '/v2.0'}/keys`,
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
      response_modes_supported: ['query', 'fragment', 'form_post'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: v1 ? issuerOf(tenantIdOf(authority)) : `${origin}/${tenantIdOf(authority)}/v2.0`,
      authorization_endpoint: `${base}/oauth2${v1 ? '' : '/v2.0'}/authorize`,
      device_authorization_endpoint: `${base}/oauth2${v1 ? '' : '/v2.0'}/devicecode`,
      end_session_endpoint: `${base}/oauth2${v1 ? '' : '/v2.0'}/logout`,
      userinfo_endpoint: `${origin}/oidc/userinfo`,
      msgraph_host: url.host,
    })
  }
}

/** Entra leaves `{tenantid}` to the reader where any tenant may sign in; MSAL fills it in. */
const tenantIdOf = (authority: Authority) =>
  authority.kind === 'tenant' ? authority.directory.tenantId : '{tenantid}'

/** Our public keys, the same for every tenant. */
export const serveKeys: SignInEndpoint = async ({ tenant }, { world, signingKeys }) => {
  findAuthority(world, tenant)
  return answerJson(200, { keys: (await signingKeys()).map((key) => key.publicJwk) })
}

/** Instance discovery: MSAL asks whether an authority is to be trusted. With us all are, as any host leads here. */
export const serveInstanceDiscovery: SignInEndpoint = ({ url }) => {
  const endpoint = url.searchParams.get('authorization_endpoint')
  if (!endpoint) throw new SignInFault(900144, 'authorization_endpoint')
  const tenantBase = endpoint.replace(/(\/oauth2)?(\/v2\.0)?\/authorize\/?$/i, '')
  return answerJson(200, {
    tenant_discovery_endpoint: `${tenantBase}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [],
  })
}

/** What Terraform reads before anything else; an object, as its `api-version=2022-09-01` is decoded as one. */
export const serveCloudMetadata: SignInEndpoint = ({ origin }) =>
  answerJson(200, {
    name: 'mock-graph',
    portal: origin,
    authentication: { loginEndpoint: origin, audiences: [origin], tenant: 'common', identityProvider: 'AAD' },
    resourceManager: origin,
    microsoftGraphResourceId: origin,
    suffixes: {},
  })
