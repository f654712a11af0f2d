import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import type { User } from '../../domain/directory/user.js'
import { claimsChallenges } from '../challenges/claims-request.js'
import type { ClientProof } from '../clients/client-proof.js'
import { issuerOf } from './issuer-of.js'
import type { TokenSubject } from './token-issuer.js'

/** Claims of an application's own token. `roles` are left out when it was given none, as Entra does. */
export function applicationClaims(session: ClientSession & { readonly api: ServicePrincipal }): TokenSubject {
  const { directory, client, api } = session
  const roles = directory.appRolesOf(client.id, api)
  return {
    ...commonClaims(session),
    idp: issuerOf(directory.tenantId),
    idtyp: 'app',
    oid: client.id,
    ...(roles.length > 0 && { roles }),
    sub: client.id,
    ...(client.managedIdentity && { xms_mirid: client.managedIdentity.resourceId }),
  }
}

/** What every token is made of. */
export type ClientSession = {
  readonly directory: Directory
  readonly client: ServicePrincipal
  readonly proof: ClientProof
  readonly audience: string
  /** The client understands claims challenges. */
  readonly continuous: boolean
}

/** What a signed-in user's token is made of. */
export type UserSession = ClientSession & {
  readonly user: User
  readonly scopes: readonly string[]
}

/** Claims of a token for a user through a client. */
export function userClaims(session: UserSession): TokenSubject {
  const { directory, user, scopes } = session
  return {
    ...commonClaims(session),
    ...(user.personal && { idp: 'live.com' }),
    idtyp: 'user',
    name: user.displayName,
    oid: user.id,
    scp: scopes.join(' '),
    sub: user.id,
    unique_name: user.userPrincipalName,
    upn: user.userPrincipalName,
    wids: directory.tenantWideRolesOf(user.id),
  }
}

function commonClaims({ directory, client, proof, audience, continuous }: ClientSession) {
  return {
    aud: audience,
    iss: issuerOf(directory.tenantId),
    app_displayname: client.displayName,
    appid: client.appId,
    appidacr: { none: '0', secret: '1', assertion: '2' }[proof],
    tid: directory.tenantId,
    ver: '1.0',
    ...(continuous && { xms_cc: [claimsChallenges] }),
  }
}
