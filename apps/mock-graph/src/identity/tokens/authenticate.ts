import type { Directory } from '../../directory/tenant/directory.js'
import type { Principal } from '../../domain/directory/principal.js'
import type { Call } from '../../http/call.js'
import { asFreshAs } from '../challenges/claims-request.js'
import type { SignInContext } from '../endpoints/sign-in-services.js'
import { TokenError } from '../errors/token-error.js'
import { secondsAt } from '../state/seconds-at.js'
import { backdated } from './token-issuer.js'
import { VerifiedTokens } from './verified-tokens.js'
import type { VerifiedToken } from './verify-token.js'

/**
 * Tells callers of Graph, or of another API by its resources, by their tokens. A signature is checked once per token,
 * what can change on every request.
 */
export function createAuthenticator({
  world,
  environment,
  resources,
  verify,
  revocations,
  challenges,
}: Pick<SignInContext, 'world' | 'environment' | 'verify' | 'revocations' | 'challenges'> & {
  readonly resources: Pick<SignInContext['resources'], 'accepts'>
}): Authenticator {
  const verified = new VerifiedTokens()
  const check = (token: VerifiedToken, call: Call): VerifiedToken => {
    if (!resources.accepts(token.audience, call.origin)) throw new TokenError('wrong-audience')
    // No leeway: the tokens come from this same clock, and are dated back far enough for others.
    const now = environment.now().getTime() / 1000
    if (now >= token.expiresOn) throw new TokenError('expired')
    if (now < token.notBefore) throw new TokenError('not-yet-valid')
    return token
  }
  // No promise for a token that is known, as nearly all are.
  const readToken = (call: Call): VerifiedToken | Promise<VerifiedToken> => {
    const bearer = readBearer(call)
    const known = verified.get(bearer)
    if (known) return check(known, call)
    return verify(bearer).then((token) => {
      verified.set(bearer, token)
      return check(token, call)
    })
  }
  return {
    async authenticate(call) {
      const { principal, issuedAt, continuous } = await readToken(call)
      const issuedOn = issuedAt + backdated
      const revoked = continuous ? revocations.of(principal.oid, principal.appid) : 0
      if (issuedOn < revoked) throw new TokenError('revoked', undefined, asFreshAs(revoked))
      const asked = challenges.against(principal, issuedOn)
      if (asked !== undefined) throw new TokenError('challenged', undefined, asked)
      return { principal, directory: findHome(world, principal) }
    },
    async challenge(call, claims) {
      try {
        return challenges.give((await readToken(call)).principal, claims)
      } catch (error) {
        if (!(error instanceof TokenError)) throw error
        return claims ?? asFreshAs(secondsAt(environment))
      }
    },
  }
}

export type Authenticator = {
  /**
   * Who sends a request to Graph. Throws {@link TokenError}: form, signature, issuer, audience, lifetime, revocation,
   * challenge, tenant, in that order.
   */
  authenticate(call: Call): Promise<{ principal: Principal; directory: Directory }>
  /** Gives the sender of a request a claims challenge, and returns its claims. Who has no good token is not remembered. */
  challenge(call: Call, claims?: string): Promise<string>
}

function readBearer(call: Call): string {
  const authorization = call.header('authorization') ?? ''
  const bearer = authorization.slice(0, 7).toLowerCase() === 'bearer ' ? authorization.slice(7).trim() : ''
  if (bearer === '') throw new TokenError('missing')
  return bearer
}

function findHome(world: SignInContext['world'], { kind, tid, oid }: Principal): Directory {
  const directory = world.tenants.get(tid.toLowerCase())
  const known = kind === 'user' ? directory?.users.has(oid) : directory?.servicePrincipals.has(oid)
  if (!directory || !known) throw new TokenError('foreign-tenant')
  return directory
}
