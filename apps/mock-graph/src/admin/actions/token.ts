import type { Directory } from '../../directory/tenant/directory.js'
import type { World } from '../../directory/tenant/world.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { jsonAnswer } from '../../http/json-answer.js'
import { applicationClaims, userClaims } from '../../identity/tokens/access-token-claims.js'
import { backdated, lifetime } from '../../identity/tokens/token-issuer.js'
import { AdminProblem } from '../admin-answer.js'
import type { AdminEndpoint } from '../endpoint.js'
import { readJsonObject } from '../read-json.js'
import { isFlaw, sign, spoil } from './forge.js'

const expected =
  'client (an appId, an object id or a display name), and where wanted tenant (an id or domain), user (a userPrincipalName or id), claims (laid over those of Entra) and flaw'
const graph = 'https://graph.microsoft.com'

/** `POST /__mock/token`: a token as Entra would give it, or one with a flaw. Nobody need sign in for it. */
export const forgeToken: AdminEndpoint = async ({ call }, { world, environment, identity }) => {
  const body = await readJsonObject(call, expected, ['tenant', 'client', 'user', 'claims', 'flaw'])
  const { claims = {}, flaw } = body
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) {
    throw new AdminProblem(400, `'claims' must be an object; the body takes ${expected}.`)
  }
  if (flaw !== undefined && !isFlaw(flaw)) {
    throw new AdminProblem(
      400,
      "'flaw' is one of expired, not-yet-valid, wrong-audience, wrong-issuer, unsigned, foreign-key.",
    )
  }
  const { directory, client } = findClient(world, body.tenant, body.client)
  const now = Math.floor(environment.now().getTime() / 1_000)
  const usual = {
    ...subjectOf(directory, client, body.user),
    iat: now - backdated,
    nbf: now - backdated,
    exp: now + lifetime,
    uti: environment.newId(),
  }
  const whole = { ...spoil(usual, flaw), ...claims }
  return jsonAnswer({ access_token: await sign(whole, flaw, identity), claims: whole })
}

function findClient(world: World, tenant: unknown, named: unknown) {
  if (typeof named !== 'string') throw new AdminProblem(400, `The body takes ${expected}.`)
  const tenants =
    typeof tenant === 'string' ? [world.find(tenant)].filter((one) => !!one) : [...world.tenants.values()]
  for (const directory of tenants) {
    const client =
      directory.servicePrincipalByAppId(named.toLowerCase()) ??
      directory.servicePrincipals.get(named.toLowerCase()) ??
      directory.servicePrincipals.values().find(({ displayName }) => displayName === named)
    if (client) return { directory, client }
  }
  throw new AdminProblem(404, `No tenant has a service principal for the client '${named}'.`)
}

function subjectOf(directory: Directory, client: ServicePrincipal, named: unknown) {
  const session = { directory, client, proof: 'secret', audience: graph, continuous: false } as const
  if (named === undefined) return applicationClaims({ ...session, api: directory.microsoftGraph })
  const user = directory.users
    .values()
    .find(({ id, userPrincipalName }) =>
      [id, userPrincipalName.toLowerCase()].includes(String(named).toLowerCase()),
    )
  if (!user) throw new AdminProblem(404, `${directory.displayName} has no user '${named}'.`)
  return userClaims({ ...session, user, scopes: directory.scopesOf(client.id, user.id) })
}
