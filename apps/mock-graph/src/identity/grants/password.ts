import { findAccount } from '../accounts/find-account.js'
import { proveUnlessPublic } from '../clients/client-proof.js'
import { findInstance, findRegistration } from '../clients/find-client.js'
import { OAuthError } from '../errors/oauth-error.js'
import { answerForUser } from './answer-for-user.js'
import type { Grant } from './grant.js'
import { requireField } from './token-request.js'

/** RFC 6749 section 4.3: a client signs a user in with name and password. */
export const grantPassword: Grant = async (request, context) => {
  const registration = findRegistration(context.world, request)
  const username = requireField(request.form, 'username')
  const password = requireField(request.form, 'password')
  const { user, directory } = findAccount(context.world, request, username)
  const client = findInstance(registration, directory)
  const proof = await proveUnlessPublic(request, registration.application, context)
  if (user.password !== password) throw new OAuthError(50126)
  return answerForUser(request, context, { directory, client, user, proof })
}
