import type { Directory } from '../directory/directory.js'
import type { World } from '../directory/world.js'
import type { Environment } from '../domain/environment.js'
import type { Principal } from '../domain/principal.js'
import { createAuthenticator } from './authenticate.js'
import { createGraphResources } from './graph-resources.js'
import { createRevocations } from './revocations.js'
import { serveSignIn } from './serve-sign-in.js'
import { createSignInState } from './sign-in-state.js'
import { rotateSigningKeys, type SigningKeys } from './signing-keys.js'
import { createTokenIssuer, signToken, type TokenSubject } from './token-issuer.js'
import { createTokenVerifier } from './verify-token.js'

/** The fake Entra: gives tokens, and recognises the ones it gave. */
export type Identity = {
  /** Serves every sign-in endpoint. */
  fetch(request: Request): Promise<Response>
  /** Who calls: verifies the bearer token of a request to Graph. Throws TokenFault. */
  authenticate(request: Request): Promise<{ principal: Principal; directory: Directory }>
  /**
   * Ends every session of a user or service principal (object id) or of a client (`appId`): Graph answers tokens from
   * before with a claims challenge if their client can meet one, and a user's refresh tokens are good no more.
   */
  revoke(id: string): void
  /** Signs with a new key from now on. Tokens signed with the last eight keys stay good. */
  rotate(): Promise<void>
  /** Signs any claims with the newest key, also ones that Entra never would. */
  sign(claims: TokenSubject): Promise<string>
  /** Forgets codes, refresh tokens and revocations; access tokens and keys stay good. */
  reset(): void
}

export type IdentityOptions = {
  readonly world: Pick<World, 'tenants' | 'find' | 'application' | 'user'>
  readonly environment: Environment
  /** Called once, when the first token is signed or verified; making a key is slow. */
  readonly signingKeys: () => Promise<SigningKeys>
}

/** Starts nothing and makes no key until a request needs one. */
export function createIdentity({ world, environment, signingKeys }: IdentityOptions): Identity {
  let keys: Promise<SigningKeys> | undefined
  const currentKeys = () => {
    keys ??= signingKeys()
    return keys
  }
  const resources = createGraphResources()
  const revocations = createRevocations(environment)
  const state = createSignInState()
  const verify = createTokenVerifier(currentKeys)
  const authenticate = createAuthenticator({ world, environment, resources, verify, revocations })
  const context = {
    world,
    environment,
    resources,
    issuer: createTokenIssuer(environment, currentKeys, revocations),
    signingKeys: currentKeys,
    verify,
    authenticate,
    revocations,
    state,
  }
  return {
    fetch: (request) => serveSignIn(request, context),
    authenticate,
    revoke: (id) => revocations.revoke(id),
    rotate: async () => {
      keys = currentKeys().then(rotateSigningKeys)
      await keys
    },
    sign: async (claims) => signToken(claims, await currentKeys()),
    reset: () => {
      state.clear()
      revocations.clear()
    },
  }
}
