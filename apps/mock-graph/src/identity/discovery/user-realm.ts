import { findSignInInstance } from '../../hosts/find-sign-in-instance.js'
import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'

/**
 * User realm discovery: before it sends a password, MSAL asks whether the domain of a user is federated. The domains
 * of our tenants and of their users are managed, any other is unknown. Version 1 and 2 share no word for it
 * (docs/discoveries/sign-in.md). Throws {@link OAuthError} 90014 for a version that is neither.
 */
export const serveUserRealm: SignInEndpoint = ({ call, origin, params }, { world }) => {
  const { user: userName = '' } = params
  const domain = userName.slice(userName.lastIndexOf('@') + 1).toLowerCase()
  const brand = findBrand(domain, world)
  const cloud_instance_name =
    findSignInInstance(new URL(origin).hostname)?.cloudInstance ?? 'microsoftonline.com'
  const [version] = (call.query.get('api-version') ?? '').split('.')
  if (version === '1') {
    const managed = { domain_name: domain, cloud_audience_urn: 'urn:federation:MicrosoftOnline' }
    return answerJson(200, {
      ver: '1.0',
      account_type: brand === undefined ? 'Unknown' : 'Managed',
      ...(brand !== undefined && managed),
      cloud_instance_name,
    })
  }
  if (version !== '2') throw new OAuthError(90014, 'api-version')
  return answerJson(200, {
    NameSpaceType: brand === undefined ? 'Unknown' : 'Managed',
    Login: userName,
    ...(brand !== undefined && {
      DomainName: domain,
      FederationBrandName: brand,
      TenantBrandingInfo: null,
    }),
    cloud_instance_name,
  })
}

/** Name of the organization that has the domain, or a user in it. */
function findBrand(domain: string, world: SignInContext['world']): string | undefined {
  const has = (userPrincipalName: string) => userPrincipalName.toLowerCase().endsWith(`@${domain}`)
  const directory =
    world.find(domain) ??
    world.tenants.values().find(({ users }) => users.values().some((user) => has(user.userPrincipalName)))
  return directory?.displayName
}
