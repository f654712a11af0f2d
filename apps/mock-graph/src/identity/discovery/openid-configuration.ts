import { findSignInInstance } from '../../hosts/find-sign-in-instance.js'
import type { Authority } from '../accounts/authority.js'
import { findAuthority } from '../accounts/find-authority.js'
import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'
import { issuerOf } from '../tokens/issuer-of.js'

/** The tenant that personal Microsoft accounts are in. */
const consumersTenantId = '9188040d-6c67-4c5b-b112-36a304b66dad'

/** What any of our own hosts is taken for. */
const globalHost = 'login.microsoftonline.com'

/**
 * The OpenID configuration of a version, with every member that Entra's has (docs/discoveries/sign-in.md). Its
 * endpoints are ours; what it says to support is what the fake does.
 */
export function serveOpenIdConfiguration(version: 'v1' | 'v2.0'): SignInEndpoint {
  return ({ origin, tenant }, { world }) => {
    const { host, hostname } = new URL(origin)
    const authority = findAuthority(world, tenant)
    const base = `${origin}/${authority.kind === 'tenant' ? authority.directory.tenantId : authority.kind}`
    const v1 = version === 'v1'
    const oauth2 = `${base}/oauth2${v1 ? '' : '/v2.0'}`
    const { cloudInstance, directoryGraph, rbac } =
      findSignInInstance(hostname) ?? findSignInInstance(globalHost) ?? {}
    return answerJson(200, {
      token_endpoint: `${oauth2}/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${base}/discovery${v1 ? '' : '/v2.0'}/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: v1 ? issuerOf(tenantIdOf(authority)) : `${origin}/${tenantIdOf(authority)}/v2.0`,
      ...(v1 ? { microsoft_multi_refresh_token: true } : { request_uri_parameter_supported: false }),
      authorization_endpoint: `${oauth2}/authorize`,
      device_authorization_endpoint: `${oauth2}/devicecode`,
      http_logout_supported: true,
      frontchannel_logout_supported: true,
      end_session_endpoint: `${oauth2}/logout`,
      claims_supported: v1 ? v1Claims : v2Claims,
      ...(v1 && { check_session_iframe: `${base}/oauth2/checksession` }),
      userinfo_endpoint: v1 ? `${base}/openid/userinfo` : `${origin}/oidc/userinfo`,
      kerberos_endpoint: `${base}/kerberos`,
      tenant_region_scope: authority.kind === 'tenant' ? 'WW' : null,
      ...(cloudInstance && { cloud_instance_name: cloudInstance }),
      ...(directoryGraph && { cloud_graph_host_name: directoryGraph }),
      msgraph_host: host,
      ...(rbac && { rbac_url: rbac }),
    })
  }
}

/** Entra leaves `{tenantid}` to the reader where any tenant may sign in; MSAL fills it in. */
function tenantIdOf(authority: Authority): string {
  if (authority.kind === 'tenant') return authority.directory.tenantId
  return authority.kind === 'consumers' ? consumersTenantId : '{tenantid}'
}

const sharedClaims = [
  'sub',
  'iss',
  'cloud_instance_name',
  'cloud_instance_host_name',
  'cloud_graph_host_name',
  'msgraph_host',
  'aud',
  'exp',
  'iat',
  'auth_time',
  'acr',
]
const v1Claims = [...sharedClaims, 'amr', 'nonce', 'email', 'given_name', 'family_name', 'nickname']
const v2Claims = [
  ...sharedClaims,
  'nonce',
  'preferred_username',
  'name',
  'tid',
  'ver',
  'at_hash',
  'c_hash',
  'email',
]
