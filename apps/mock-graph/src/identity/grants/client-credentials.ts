import { asksForChallenges } from '../challenges/claims-request.js'
import { proveClient } from '../clients/client-proof.js'
import { findInstance, findRegistration } from '../clients/find-client.js'
import { OAuthError } from '../errors/oauth-error.js'
import { applicationClaims } from '../tokens/access-token-claims.js'
import { issueAccessToken } from '../tokens/issue-access-token.js'
import type { Grant } from './grant.js'
import { readRequestedScope, splitScopes } from './requested-scope.js'
import { requireField, type TokenRequest } from './token-request.js'

/** RFC 6749 section 4.4: an application asks for a token of its own. Without a tenant it gets its home tenant's. */
export const grantClientCredentials: Grant = async (request, context) => {
  const { world, resources } = context
  const registration = findRegistration(world, request)
  const directory = request.authority.kind === 'tenant' ? request.authority.directory : registration.home
  const client = findInstance(registration, directory)
  const proof = await proveClient(request, registration.application, context)
  if (proof === 'none') throw new OAuthError(7000216, 'client_credentials')
  checkScope(request)
  const { audience, api } = readRequestedScope(request, resources, directory)
  const continuous = asksForChallenges(request.form)
  const claims = applicationClaims({ directory, client, proof, audience, continuous, api })
  return {
    access: await issueAccessToken(context, request.form, claims),
    audience,
    signedIn: { directory, client, proof, api },
  }
}

/**
 * App roles are given beforehand, so an application can only ask for all of them. MSAL for Java and for Go add OpenID
 * scopes to every request (docs/discoveries/sign-in.md); they mean nothing without a user.
 */
function checkScope({ version, form }: TokenRequest): void {
  if (version === 'v1') return
  const scope = requireField(form, 'scope')
  const { named } = splitScopes(scope)
  const everyGranted = named.length > 0 && named.every((one) => /(^|\/)\.default$/.test(one))
  if (!everyGranted) throw new OAuthError(1002012, scope)
}
