import { findParticipants } from '../accounts/find-participants.js'
import { proveClient } from '../clients/client-proof.js'
import { findRegistration } from '../clients/find-client.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import { urisOf } from '../resources/find-api.js'
import type { VerifiedToken } from '../tokens/verify-token.js'
import { answerForUser } from './answer-for-user.js'
import type { Grant } from './grant.js'
import { requireField } from './token-request.js'

/**
 * An API asks for a token of another API for the user who called it (Microsoft identity platform, on-behalf-of flow).
 * The assertion is the access token it was called with.
 */
export const grantOnBehalfOf: Grant = async (request, context) => {
  const assertion = requireField(request.form, 'assertion')
  if (requireField(request.form, 'requested_token_use') !== 'on_behalf_of')
    throw new OAuthError(70000, 'requested_token_use')
  const { application } = findRegistration(context.world, request)
  const proof = await proveClient(request, application, context)
  if (proof === 'none') throw new OAuthError(7000218)
  const token = await readAssertion(assertion, context)
  const { principal } = token
  if (principal.kind === 'application') throw new OAuthError(7000114, principal.appid)
  const caller = { tenantId: principal.tid, userId: principal.oid }
  const participants = findParticipants(context.world, request, caller)
  const audience = token.audience.toLowerCase().replace(/\/$/, '')
  const { directory, client } = participants
  if (!urisOf(directory, client).includes(audience))
    throw new OAuthError(500131, token.audience, client.appId, client.displayName)
  const now = context.environment.now().getTime() / 1000
  if (now >= token.expiresOn || now < token.notBefore) throw new OAuthError(500133)
  return answerForUser(request, context, { ...participants, proof })
}

async function readAssertion(assertion: string, { verify }: SignInContext): Promise<VerifiedToken> {
  try {
    return await verify(assertion)
  } catch {
    throw new OAuthError(50013)
  }
}
