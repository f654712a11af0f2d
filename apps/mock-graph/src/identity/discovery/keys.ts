import { findAuthority } from '../accounts/find-authority.js'
import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'

/** Our public keys, the same for every tenant. */
export const serveKeys: SignInEndpoint = async ({ tenant }, { world, signingKeys }) => {
  findAuthority(world, tenant)
  return answerJson(200, { keys: (await signingKeys()).map((key) => key.publicJwk) })
}
