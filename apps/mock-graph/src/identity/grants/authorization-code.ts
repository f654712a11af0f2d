import { base64url } from 'jose'
import { findParticipants, withAskedFor } from '../accounts/find-participants.js'
import { proveClient } from '../clients/client-proof.js'
import { OAuthError } from '../errors/oauth-error.js'
import { secondsAt } from '../state/seconds-at.js'
import type { AuthorizationCode } from '../state/sign-in-records.js'
import { answerForUser } from './answer-for-user.js'
import type { Grant } from './grant.js'
import { requireField } from './token-request.js'

/**
 * RFC 6749 section 4.1.3 with RFC 7636. What a client must prove follows from the platform its address is registered
 * for: `web` a credential, the others none. A code is good once: a failed try leaves it good, as with Entra (assumed).
 */
export const grantAuthorizationCode: Grant = async (request, context) => {
  const { world, environment, records } = context
  const { form } = request
  const id = requireField(form, 'code')
  const code = records.table('authorizationCodes').get(id)
  if (!code || code.clientId.toLowerCase() !== request.clientId.toLowerCase())
    throw new OAuthError(70000, 'code')
  const { application, ...participants } = findParticipants(world, request, code)
  const proof = await proveClient(request, application, context)
  if (code.platform === 'web' && proof === 'none') throw new OAuthError(7000218)
  if (code.platform === 'publicClient' && proof !== 'none') throw new OAuthError(700025)
  if (secondsAt(environment) >= code.expiresOn) throw new OAuthError(70008)
  const redirectUri = form.get('redirect_uri') ?? ''
  if (redirectUri !== code.redirectUri) throw new OAuthError(500112, redirectUri)
  if (!(await isVerified(code, form.get('code_verifier')))) throw new OAuthError(501481)
  // Read again, as another request may have redeemed it meanwhile. One that is still to be answered shows when this one
  // is: then the code was overtaken, and this request is served again.
  if (records.table('authorizationCodes').get(id)?.redeemed !== false) throw new OAuthError(54005)
  records.put('authorizationCodes', id, { ...code, redeemed: true })
  const spa = code.platform === 'spa'
  return answerForUser(withAskedFor(request, code), context, {
    ...participants,
    proof,
    nonce: code.nonce ?? undefined,
    spa,
  })
}

async function isVerified({ challenge }: AuthorizationCode, verifier: string | null): Promise<boolean> {
  if (!challenge) return true
  if (!verifier) return false
  if (challenge.method === 'plain') return verifier === challenge.value
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return base64url.encode(new Uint8Array(digest)) === challenge.value
}
