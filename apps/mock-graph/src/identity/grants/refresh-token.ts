import { findParticipants, withAskedFor } from '../accounts/find-participants.js'
import { proveClient } from '../clients/client-proof.js'
import { OAuthError } from '../errors/oauth-error.js'
import { secondsAt } from '../state/seconds-at.js'
import { answerForUser } from './answer-for-user.js'
import type { Grant } from './grant.js'
import { requireField } from './token-request.js'

/** RFC 6749 section 6: new tokens without the user. Those of a client that has a credential need it again. */
export const grantRefreshToken: Grant = async (request, context) => {
  const { world, environment, revocations, records } = context
  const token = records.table('refreshTokens').get(requireField(request.form, 'refresh_token'))
  if (!token || token.clientId.toLowerCase() !== request.clientId.toLowerCase())
    throw new OAuthError(70000, 'refresh_token')
  if (secondsAt(environment) >= token.expiresOn) throw new OAuthError(700082, textOf(token.issuedOn))
  const validFrom = revocations.of(token.userId)
  if (token.issuedOn < validFrom) throw new OAuthError(50173, textOf(token.issuedOn), textOf(validFrom))
  const { application, ...participants } = findParticipants(world, request, token)
  const proof = await proveClient(request, application, context)
  if (proof === 'none' && token.confidential) throw new OAuthError(7000218)
  const { spa } = token
  return answerForUser(withAskedFor(request, token), context, { ...participants, proof, renews: true, spa })
}

const textOf = (seconds: number) => new Date(seconds * 1000).toISOString()
