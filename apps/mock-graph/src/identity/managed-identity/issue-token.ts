import type { SignInExchange } from '../endpoints/sign-in-exchange.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { readRequestedScope } from '../grants/requested-scope.js'
import { logSignIn } from '../log/log-sign-in.js'
import { secondsAt } from '../state/seconds-at.js'
import { applicationClaims } from '../tokens/access-token-claims.js'
import type { IssuedToken } from '../tokens/token-issuer.js'
import type { MachineIdentity } from './find-identity.js'

/** A token of a managed identity for a resource. Throws OAuthError where the resource is none. */
export async function issueManagedToken(
  { directory, client }: MachineIdentity,
  resource: string,
  exchange: SignInExchange,
  context: SignInContext,
): Promise<IssuedToken & { readonly audience: string }> {
  const { resources, issuer, challenges, environment } = context
  // As a token request of version 1, which names a resource and gets everything that was granted on it.
  const request = { form: new URLSearchParams({ resource }), origin: exchange.origin, version: 'v1' } as const
  const { audience, api } = readRequestedScope(request, resources, directory)
  const proof = 'assertion'
  const claims = applicationClaims({ directory, client, proof, audience, continuous: false, api })
  // These endpoints take no claims: asking again is all that a client can do about a challenge.
  challenges.meet(claims, challenges.against(claims, secondsAt(environment)) ?? null)
  const token = await issuer.issue(claims)
  const shape = { kind: 'managedIdentity', clientApp: null, credential: 'managedIdentity' } as const
  logSignIn({ ...shape, directory, client, api }, exchange, context)
  return { ...token, audience }
}
