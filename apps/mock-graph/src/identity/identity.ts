import type { Directory } from '../directory/directory.js'
import type { World } from '../directory/world.js'
import type { Environment } from '../domain/environment.js'
import type { Principal } from '../domain/principal.js'
import { createAuthenticator } from './authenticate.js'
import { createGraphResources } from './graph-resources.js'
import { serveSignIn } from './serve-sign-in.js'
import type { SignInContext } from './sign-in-exchange.js'
import type { SigningKeys } from './signing-keys.js'
import { createTokenIssuer } from './token-issuer.js'

/** The fake Entra: gives tokens, and recognises the ones it gave. */
export type Identity = {
  /** Serves every sign-in endpoint. */
  fetch(request: Request): Promise<Response>
  /** Who calls: verifies the bearer token of a request to Graph. Throws TokenFault. */
  authenticate(request: Request): Promise<{ principal: Principal; directory: Directory }>
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
  const keysOnce = () => {
    keys ??= signingKeys()
    return keys
  }
  const context: SignInContext = {
    world,
    environment,
    resources: createGraphResources(),
    issuer: createTokenIssuer(environment, keysOnce),
    signingKeys: keysOnce,
  }
  return { fetch: (request) => serveSignIn(request, context), authenticate: createAuthenticator(context) }
}
