import { answerJson } from '../answer-json.js'
import { findAuthority } from '../find-authority.js'
import type { SignInEndpoint } from '../sign-in-exchange.js'

/** Named by the OpenID configuration as Entra's names it; nobody signs in by Kerberos here, and that is said. */
export const refuseKerberos: SignInEndpoint = ({ tenant }, { world }) => {
  findAuthority(world, tenant)
  return answerJson(501, { error: 'not_implemented', error_description: 'The fake speaks no Kerberos.' })
}
