import { tokenExchangeAudience } from '../../domain/directory/application.js'
import type { Environment } from '../../domain/time/environment.js'
import type { SigningKeys } from '../keys/signing-keys.js'
import { secondsAt } from '../state/seconds-at.js'
import { signToken } from '../tokens/token-issuer.js'
import { developmentIssuer } from './issuers.js'

/** What an assertion of the development issuer says. */
export type AssertionOptions = {
  /** Its `sub`, as the federated credential of an application has it. */
  readonly subject: string
  /** Default: `api://AzureADTokenExchange`. */
  readonly audience?: string
  /** Seconds from now until it expires. Default: a day, as long as a token of a Kubernetes service account may last. */
  readonly lifetime?: number
}

const day = 86_400

/** An assertion of the fake's own issuer, as a cluster writes one into `AZURE_FEDERATED_TOKEN_FILE`. */
export function issueAssertion(
  { subject, audience = tokenExchangeAudience, lifetime = day }: AssertionOptions,
  environment: Environment,
  keys: SigningKeys,
): Promise<string> {
  const now = secondsAt(environment)
  const claims = { iss: developmentIssuer, sub: subject, aud: [audience], jti: environment.newId() }
  return signToken({ ...claims, iat: now, nbf: now, exp: now + lifetime }, keys)
}
