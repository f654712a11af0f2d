import type { Directory } from '../directory/directory.js'
import type { World } from '../directory/world.js'
import type { Environment } from '../domain/environment.js'
import type { Principal } from '../domain/principal.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { serveSignIn } from './endpoints/serve-sign-in.js'
import { type AssertionOptions, issueAssertion } from './federation/issue-assertion.js'
import { createIssuerKeys, type TrustedIssuer } from './federation/issuers.js'
import { createMachine, type Machine } from './managed-identity/machine.js'
import { armResources } from './resources/arm-resources.js'
import { createGraphResources } from './resources/graph-resources.js'
import { createSignInState } from './state/sign-in-state.js'
import { createAuthenticator } from './tokens/authenticate.js'
import { createChallenges } from './tokens/challenges.js'
import { reuseTokens as reuse } from './tokens/reuse-tokens.js'
import { createRevocations } from './tokens/revocations.js'
import { rotateSigningKeys, type SigningKeys } from './tokens/signing-keys.js'
import { createTokenIssuer, signToken, type TokenSubject } from './tokens/token-issuer.js'
import { createTokenVerifier } from './tokens/verify-token.js'

/** The fake Entra: gives tokens, and recognises the ones it gave. */
export type Identity = {
  /** Serves every sign-in endpoint. */
  answer(call: Call): Promise<Answer>
  /** Who calls: verifies the bearer token of a request to Graph. Throws TokenFault. */
  authenticate(call: Call): Promise<{ principal: Principal; directory: Directory }>
  /** The same for Azure Resource Manager, which takes tokens of its own. Throws TokenFault. */
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
  /** Forgets codes, refresh tokens, revocations and challenges; access tokens and keys stay good. */
  reset(): void
}

export type IdentityOptions = {
  readonly world: Pick<World, 'tenants' | 'find' | 'application' | 'user'>
  readonly environment: Environment
  /** Called once, when the first token is signed or verified; making a key is slow. */
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
  const { issuers = [], machine = createMachine() } = options
  let keys: Promise<SigningKeys> | undefined
  const currentKeys = () => {
    keys ??= signingKeys()
    return keys
  }
  const resources = createGraphResources()
  const revocations = createRevocations(environment)
  const challenges = createChallenges(environment)
  const state = createSignInState()
  const verify = createTokenVerifier(currentKeys)
  const known = { world, environment, verify, revocations, challenges }
  const { authenticate, challenge } = createAuthenticator({ ...known, resources })
  const { authenticate: authenticateForArm } = createAuthenticator({ ...known, resources: armResources })
  const issuerParts = {
    environment,
    signingKeys: currentKeys,
    validFrom: (subject: TokenSubject) =>
      Math.max(revocations.of(subject.oid, subject.appid), challenges.metOn(subject)),
  }
  const issuer = createTokenIssuer(issuerParts)
  const context = {
    world,
    environment,
    resources,
    issuer: reuseTokens ? reuse(issuer, issuerParts) : issuer,
    signingKeys: currentKeys,
    verify,
    authenticate,
    revocations,
    challenges,
    state,
    machine,
    issuerKeys: createIssuerKeys(issuers, currentKeys),
  }
  return {
    answer: (call) => serveSignIn(call, context),
    authenticate,
    authenticateForArm,
    revoke: (id) => revocations.revoke(id),
    challenge,
    endChallenges: () => challenges.clear(),
    rotate: async () => {
      keys = currentKeys().then(rotateSigningKeys)
      await keys
    },
    sign: async (claims) => signToken(claims, await currentKeys()),
    issueAssertion: async (asked) => issueAssertion(asked, environment, await currentKeys()),
    reset: () => {
      for (const each of [state, revocations, challenges]) each.clear()
    },
  }
}
