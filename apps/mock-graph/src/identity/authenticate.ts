import type { Directory } from '../directory/directory.js'
import type { Principal } from '../domain/principal.js'
import { BoundedMap } from './bounded-map.js'
import type { SignInContext } from './sign-in-exchange.js'
import { TokenFault } from './token-fault.js'
import { backdated } from './token-issuer.js'
import type { VerifiedToken } from './verify-token.js'

const remembered = 10_000

/**
 * Tells who sends a request to Graph. Throws {@link TokenFault}: form, signature, issuer, audience, lifetime, tenant,
 * in that order. A signature is checked once per token; what can change is checked on every request.
 */
export function createAuthenticator({
  world,
  environment,
  resources,
  verify,
  revocations,
}: Pick<SignInContext, 'world' | 'environment' | 'resources' | 'verify' | 'revocations'>) {
  const verified = new BoundedMap<string, VerifiedToken>(remembered)
  return async (request: Request): Promise<{ principal: Principal; directory: Directory }> => {
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
    const revoked = token.continuous ? revocations.of(token.principal.oid, token.principal.appid) : 0
    if (token.issuedAt + backdated < revoked) throw new TokenFault('revoked', undefined, asFreshAs(revoked))
    return { principal: token.principal, directory: findHome(world, token.principal) }
  }
}

/** The claims a client must ask for to get on: a token from after the revocation. */
const asFreshAs = (seconds: number) =>
  JSON.stringify({ access_token: { nbf: { essential: true, value: String(seconds) } } })

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
