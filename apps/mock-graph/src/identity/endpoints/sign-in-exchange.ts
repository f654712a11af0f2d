import type { Directory } from '../../directory/directory.js'
import type { World } from '../../directory/world.js'
import type { Environment } from '../../domain/environment.js'
import type { Principal } from '../../domain/principal.js'
import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import type { Records } from '../../store/records.js'
import type { IssuerKeys } from '../federation/issuers.js'
import type { SigningKeys } from '../keys/signing-keys.js'
import type { Machine } from '../managed-identity/machine.js'
import type { GraphResources } from '../resources/graph-resources.js'
import type { SignInRecords } from '../state/sign-in-records.js'
import type { Challenges } from '../tokens/challenges.js'
import type { GivenTokens } from '../tokens/reuse-tokens.js'
import type { Revocations } from '../tokens/revocations.js'
import type { TokenIssuer } from '../tokens/token-issuer.js'
import type { VerifiedToken } from '../tokens/verify-token.js'

/** What every sign-in endpoint may use, the same for all requests. */
export type SignInSurroundings = {
  readonly world: Pick<World, 'tenants' | 'find' | 'application' | 'user'>
  readonly environment: Environment
  readonly resources: GraphResources
  /** The newest key signs. */
  readonly signingKeys: () => Promise<SigningKeys>
  /** Tokens to hand out again; left out, each is signed anew. */
  readonly givenTokens: GivenTokens | undefined
  /** Checks form, signature and issuer of a token of ours. Throws TokenFault. */
  readonly verify: (token: string) => Promise<VerifiedToken>
  /** Who sends a request with a bearer token for Graph. Throws TokenFault. */
  readonly authenticate: (call: Call) => Promise<{ principal: Principal; directory: Directory }>
  readonly issuerKeys: IssuerKeys
  readonly machine: Machine
}

/** What an endpoint may use besides, which reads and writes the records of its request. */
export type SignInContext = SignInSurroundings & {
  /** What is written takes effect when the request was answered, and not at all when it is refused. */
  readonly records: Records<SignInRecords>
  readonly issuer: TokenIssuer
  readonly revocations: Revocations
  readonly challenges: Challenges
}

/** One request to a sign-in endpoint. */
export type SignInExchange = {
  readonly call: Call
  /** As the caller addressed us, so that the answers lead back the same way. */
  readonly origin: string
  /** The first segment of the path: a tenant id, a verified domain, `common`, `organizations` or `consumers`. */
  readonly tenant: string
  /** What else the path holds, by the names in the table of endpoints. */
  readonly params: Readonly<Record<string, string>>
  /** The form body; empty for anything but a form. */
  readonly form: URLSearchParams
}

/** Whose accounts an endpoint signs in: one tenant's, or those of any tenant of a kind. */
export type Authority =
  | { readonly kind: 'tenant'; readonly directory: Directory }
  | { readonly kind: 'common' | 'organizations' | 'consumers' }

export type SignInEndpoint = (exchange: SignInExchange, context: SignInContext) => Answer | Promise<Answer>
