import { answerForUser } from '../answer-for-user.js'
import { proveUnlessPublic } from '../client-proof.js'
import { findAccount } from '../find-account.js'
import { findInstance, findRegistration } from '../find-client.js'
import { SignInFault } from '../sign-in-fault.js'
import { requireField } from '../token-request.js'
import type { Grant } from './grant.js'

/** RFC 6749 section 4.3: a client signs a user in with name and password. */
export const grantPassword: Grant = async (request, context) => {
  const registration = findRegistration(context.world, request)
  const username = requireField(request.form, 'username')
  const password = requireField(request.form, 'password')
  const { user, directory } = findAccount(context.world, request, username)
  const client = findInstance(registration, directory)
  const proof = await proveUnlessPublic(request, registration.application, context)
  if (user.password !== password) throw new SignInFault(50126)
  return answerForUser(request, context, { directory, client, user, proof })
}
