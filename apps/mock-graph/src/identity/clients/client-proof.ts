import type { Application } from '../../domain/directory/application.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { OAuthError } from '../errors/oauth-error.js'
import { checkFederatedAssertion, isFederated } from '../federation/check-federated-assertion.js'
import type { TokenRequest } from '../grants/token-request.js'
import { checkAssertion } from './check-assertion.js'
import { checkSecret } from './check-secret.js'
import { readClientAssertion } from './client-assertion.js'
import { secretsOf } from './secrets-of.js'

/** With what a client proved who it is. */
export type ClientProof = 'none' | 'secret' | 'assertion'

type ProofContext = Pick<SignInContext, 'world' | 'environment' | 'issuerKeys'>

/** Checks what the client sends of itself. Throws {@link OAuthError} where it is wrong; nothing is no error here. */
export async function proveClient(
  request: TokenRequest,
  application: Application,
  { world, environment, issuerKeys }: ProofContext,
): Promise<ClientProof> {
  if (request.form.get('client_assertion')) {
    const assertion = readClientAssertion(request.form)
    const now = environment.now()
    if (isFederated(assertion)) await checkFederatedAssertion(assertion, application, issuerKeys, now)
    else await checkAssertion(assertion, request, application, world, now)
    return 'assertion'
  }
  if (!request.clientSecret) return 'none'
  const secrets = secretsOf(application, request, world)
  checkSecret(application.appId, secrets, request.clientSecret, environment.now())
  return 'secret'
}

/** The same where only an application marked as public may say nothing. Throws {@link OAuthError} 7000218. */
export async function proveUnlessPublic(
  request: TokenRequest,
  application: Application,
  context: ProofContext,
): Promise<ClientProof> {
  const proof = await proveClient(request, application, context)
  if (proof === 'none' && !application.isFallbackPublicClient) throw new OAuthError(7000218)
  return proof
}
