import { findAuthority } from '../accounts/find-authority.js'
import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'

/** Named by the OpenID configuration as Entra's names it; nobody signs in by Kerberos here, and that is said. */
export const refuseKerberos: SignInEndpoint = ({ tenant }, { world }) => {
  findAuthority(world, tenant)
  return answerJson(501, { error: 'not_implemented', error_description: 'The fake speaks no Kerberos.' })
}
