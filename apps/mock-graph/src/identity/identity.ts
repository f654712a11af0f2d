import type { Directory } from '../directory/tenant/directory.js'
import type { World } from '../directory/tenant/world.js'
import type { Principal } from '../domain/directory/principal.js'
import type { Environment } from '../domain/time/environment.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { RecordStore } from '../store/record-store.js'
import type { Records } from '../store/records.js'
import { createChallenges } from './challenges/challenges.js'
import { createRevocations } from './challenges/revocations.js'
import { answerSignIn } from './endpoints/answer-sign-in.js'
import { type AssertionOptions, issueAssertion } from './federation/issue-assertion.js'
import { createIssuerKeys, type TrustedIssuer } from './federation/issuers.js'
import { createKeyRing } from './keys/key-ring.js'
import type { SigningKeys } from './keys/signing-keys.js'
import { createMachine, type Machine } from './managed-identity/machine.js'
import { armResources } from './resources/arm-resources.js'
import { createGraphResources } from './resources/graph-resources.js'
import { forget } from './state/forget.js'
import { type SignInRecords, signInKinds } from './state/sign-in-records.js'
import { createAuthenticator } from './tokens/authenticate.js'
import { issueTargetToken } from './tokens/issue-target-token.js'
import { createGivenTokens } from './tokens/reuse-tokens.js'
import { signToken, type TokenSubject } from './tokens/token-issuer.js'
import { createTokenVerifier } from './tokens/verify-token.js'

/** The fake Entra: gives tokens, and recognises the ones it gave. */
export type Identity = {
  /** Serves every sign-in endpoint. */
  answer(call: Call): Promise<Answer>
  /** Who calls: verifies the bearer token of a request to Graph. Throws TokenError. */
  authenticate(call: Call): Promise<{ principal: Principal; directory: Directory }>
  /** The same for Azure Resource Manager, which takes tokens of its own. Throws TokenError. */
  authenticateForArm(call: Call): Promise<{ principal: Principal; directory: Directory }>
  /**
   * Ends every session of a user or service principal (object id) or of a client (`appId`): Graph answers tokens from
   * before with a claims challenge if their client can meet one, and a user's refresh tokens are good no more.
   */
  revoke(id: string): void
  /**
   * Gives the caller of a request to Graph a claims challenge, and returns its claims: tokens from before are refused
   * with the same until a token request carries them. A caller that cannot be told is not remembered.
   *
   * @param claims JSON. Default: a token from after now is asked for.
   */
  challenge(call: Call, claims?: string): Promise<string>
  /** Forgets every claims challenge. */
  endChallenges(): void
  /** Signs with a new key from now on. Tokens signed with the last eight keys stay good. */
  rotate(): Promise<void>
  /** Signs any claims with the newest key, also ones that Entra never would. */
  sign(claims: TokenSubject): Promise<string>
  /** Signs an assertion that an application with a federated credential of the development issuer signs in with. */
  issueAssertion(options: AssertionOptions): Promise<string>
  /** The token that provisioning sends to a target of this tenant whose administrator gave none. */
  issueTargetToken(tenantId: string): Promise<string>
  /** Forgets codes, refresh tokens, revocations and challenges; access tokens and keys stay good. */
  reset(): void
}

export type IdentityOptions = {
  readonly world: Pick<World, 'tenants' | 'find' | 'application' | 'user'>
  readonly environment: Environment
  /** Where it remembers what it gave. Default: a store of its own, which is empty. */
  readonly records?: Records<SignInRecords>
  /** Called once, when the first token is signed or verified and no key is kept; making one is slow. */
  readonly signingKeys: () => Promise<SigningKeys>
  /** Hand out a token again while the same is asked for. Default false: each token is signed anew. */
  readonly reuseTokens?: boolean
  /** Issuers of assertions outside Entra. Default: none but the fake's own. */
  readonly issuers?: readonly TrustedIssuer[]
  /** Where programs with a managed identity run. Default: a machine that has every identity there is. */
  readonly machine?: Machine
}

/** Starts nothing and makes no key until a request needs one. */
export function createIdentity(options: IdentityOptions): Identity {
  const { world, environment, signingKeys, reuseTokens = false } = options
  const { issuers = [], machine = createMachine(), records = new RecordStore(signInKinds) } = options
  const keys = createKeyRing(records, signingKeys)
  const resources = createGraphResources()
  const revocations = createRevocations(environment, records)
  const challenges = createChallenges(environment, records)
  const verify = createTokenVerifier(keys.current)
  const known = { world, environment, verify, revocations, challenges }
  const { authenticate, challenge } = createAuthenticator({ ...known, resources })
  const { authenticate: authenticateForArm } = createAuthenticator({ ...known, resources: armResources })
  const services = {
    world,
    environment,
    resources,
    signingKeys: keys.current,
    givenTokens: reuseTokens ? createGivenTokens() : undefined,
    verify,
    authenticate,
    machine,
    issuerKeys: createIssuerKeys(issuers, keys.current),
  }
  return {
    answer: (call) => answerSignIn(call, services, records),
    authenticate,
    authenticateForArm,
    revoke: (id) => revocations.revoke(id),
    challenge,
    endChallenges: () => challenges.clear(),
    rotate: () => keys.rotate(),
    sign: async (claims) => signToken(claims, await keys.current()),
    issueAssertion: async (asked) => issueAssertion(asked, environment, await keys.current()),
    issueTargetToken: async (tenantId) => issueTargetToken(tenantId, environment, await keys.current()),
    reset: () => forget(records, sessions),
  }
}

/** All but the keys: whoever has a token keeps it. */
const sessions = [
  'authorizationCodes',
  'deviceSignIns',
  'refreshTokens',
  'revocations',
  'challenges',
] as const
