import type { Directory } from '../directory/directory.js'
import type { ServicePrincipal } from '../domain/service-principal.js'
import type { User } from '../domain/user.js'
import type { TokenSubject } from './token-issuer.js'

/** Graph's tokens are of version 1.0 whichever endpoint gave them, with this issuer. */
export const issuerOf = (tenantId: string) => `https://sts.windows.net/${tenantId}/`

/** Claims of an application's own token. `roles` are left out when it was given none, as Entra does. */
export function applicationClaims(
  directory: Directory,
  client: ServicePrincipal,
  audience: string,
): TokenSubject {
  const roles = directory.appRolesOf(client.id)
  return {
    ...commonClaims(directory, client, audience),
    appidacr: '1',
    idp: issuerOf(directory.tenantId),
    idtyp: 'app',
    oid: client.id,
    ...(roles.length > 0 && { roles }),
    sub: client.id,
  }
}

/** What a signed-in user's token is made of. */
export type UserSession = {
  readonly directory: Directory
  readonly client: ServicePrincipal
  readonly user: User
  readonly audience: string
  readonly scopes: readonly string[]
  /** True when the client proved itself with a secret. */
  readonly confidential: boolean
}

/** Claims of a token for a user through a client. */
export function userClaims({
  directory,
  client,
  user,
  audience,
  scopes,
  confidential,
}: UserSession): TokenSubject {
  return {
    ...commonClaims(directory, client, audience),
    appidacr: confidential ? '1' : '0',
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

function commonClaims({ tenantId }: Directory, { displayName, appId }: ServicePrincipal, audience: string) {
  return {
    aud: audience,
    iss: issuerOf(tenantId),
    app_displayname: displayName,
    appid: appId,
    tid: tenantId,
    ver: '1.0',
  }
}
