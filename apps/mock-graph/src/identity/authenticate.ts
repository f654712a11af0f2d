import type { Directory } from '../directory/directory.js'
import type { Principal } from '../domain/principal.js'
import { BoundedMap } from './bounded-map.js'
import { asFreshAs } from './claims-request.js'
import { secondsAt } from './seconds-at.js'
import type { SignInContext } from './sign-in-exchange.js'
import { TokenFault } from './token-fault.js'
import { backdated } from './token-issuer.js'
import type { VerifiedToken } from './verify-token.js'

const remembered = 2_000

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
  const verified = new BoundedMap<string, VerifiedToken>(remembered)
  const readToken = async (request: Request): Promise<VerifiedToken> => {
    const bearer = readBearer(request)
    let token = verified.get(bearer)
    if (!token) {
      token = await verify(bearer)
      verified.set(bearer, token)
    }
    if (!resources.accepts(token.audience, originOf(request))) throw new TokenFault('wrong-audience')
    // No leeway: the tokens come from this same clock, and are dated back far enough for others.
    const now = environment.now().getTime() / 1000
    if (now >= token.expiresOn) throw new TokenFault('expired')
    if (now < token.notBefore) throw new TokenFault('not-yet-valid')
    return token
  }
  return {
    async authenticate(request) {
      const { principal, issuedAt, continuous } = await readToken(request)
      const issuedOn = issuedAt + backdated
      const revoked = continuous ? revocations.of(principal.oid, principal.appid) : 0
      if (issuedOn < revoked) throw new TokenFault('revoked', undefined, asFreshAs(revoked))
      const asked = challenges.against(principal, issuedOn)
      if (asked !== undefined) throw new TokenFault('challenged', undefined, asked)
      return { principal, directory: findHome(world, principal) }
    },
    async challenge(request, claims) {
      const caller = await readToken(request).catch((fault) => {
        if (!(fault instanceof TokenFault)) throw fault
        return undefined
      })
      if (caller) return challenges.give(caller.principal, claims)
      return claims ?? asFreshAs(secondsAt(environment))
    },
  }
}

export type Authenticator = {
  /**
   * Who sends a request to Graph. Throws {@link TokenFault}: form, signature, issuer, audience, lifetime, revocation,
   * challenge, tenant, in that order.
   */
  authenticate(request: Request): Promise<{ principal: Principal; directory: Directory }>
  /** Gives the sender of a request a claims challenge, and returns its claims. Who has no good token is not remembered. */
  challenge(request: Request, claims?: string): Promise<string>
}

function readBearer(request: Request): string {
  const authorization = request.headers.get('authorization') ?? ''
  const bearer = authorization.slice(0, 7).toLowerCase() === 'bearer ' ? authorization.slice(7).trim() : ''
  if (bearer === '') throw new TokenFault('missing')
  return bearer
}

/** Cut from the address, which a Request has normalised: parsing it again costs more than the whole check. */
function originOf({ url }: Request): string {
  const end = url.indexOf('/', url.indexOf('//') + 2)
  return end < 0 ? url : url.slice(0, end)
}

function findHome(world: SignInContext['world'], { kind, tid, oid }: Principal): Directory {
  const directory = world.tenants.get(tid.toLowerCase())
  const known = kind === 'user' ? directory?.users.has(oid) : directory?.servicePrincipals.has(oid)
  if (!directory || !known) throw new TokenFault('foreign-tenant')
  return directory
}
