import type { Directory } from '../../directory/tenant/directory.js'
import type { World } from '../../directory/tenant/world.js'
import type { Principal } from '../../domain/directory/principal.js'
import type { Environment } from '../../domain/time/environment.js'
import type { Call } from '../../http/call.js'
import type { Records } from '../../store/records.js'
import type { Challenges } from '../challenges/challenges.js'
import type { Revocations } from '../challenges/revocations.js'
import type { IssuerKeys } from '../federation/issuers.js'
import type { SigningKeys } from '../keys/signing-keys.js'
import type { Machine } from '../managed-identity/machine.js'
import type { GraphResources } from '../resources/graph-resources.js'
import type { SignInRecords } from '../state/sign-in-records.js'
import type { GivenTokens } from '../tokens/reuse-tokens.js'
import type { TokenIssuer } from '../tokens/token-issuer.js'
import type { VerifiedToken } from '../tokens/verify-token.js'

/** What every sign-in endpoint may use, the same for all requests. */
export type SignInServices = {
  readonly world: Pick<World, 'tenants' | 'find' | 'application' | 'user'>
  readonly environment: Environment
  readonly resources: GraphResources
  /** The newest key signs. */
  readonly signingKeys: () => Promise<SigningKeys>
  /** Tokens to hand out again; left out, each is signed anew. */
  readonly givenTokens: GivenTokens | undefined
  /** Checks form, signature and issuer of a token of ours. Throws TokenError. */
  readonly verify: (token: string) => Promise<VerifiedToken>
  /** Who sends a request with a bearer token for Graph. Throws TokenError. */
  readonly authenticate: (call: Call) => Promise<{ principal: Principal; directory: Directory }>
  readonly issuerKeys: IssuerKeys
  readonly machine: Machine
}

/** What an endpoint may use besides, which reads and writes the records of its request. */
export type SignInContext = SignInServices & {
  /** What is written takes effect when the request was answered, and not at all when it is refused. */
  readonly records: Records<SignInRecords>
  readonly issuer: TokenIssuer
  readonly revocations: Revocations
  readonly challenges: Challenges
}
