import type { Environment } from '../../domain/time/environment.js'
import type { SigningKeys } from '../keys/signing-keys.js'
import { issuerOf } from './issuer-of.js'
import { createTokenIssuer } from './token-issuer.js'

/**
 * The token that provisioning sends to a SCIM endpoint whose administrator gave none. Its audience is the application in
 * the gallery behind every own application, so a target tells tenants apart by the issuer (docs/discoveries/scim-requests.md).
 */
export async function issueTargetToken(
  tenantId: string,
  environment: Environment,
  keys: SigningKeys,
): Promise<string> {
  const issuer = createTokenIssuer({ environment, signingKeys: async () => keys, validFrom: () => 0 })
  const iss = issuerOf(tenantId)
  const subject = {
    aud: ownApplications,
    iss,
    idp: iss,
    appid: provisioning,
    appidacr: '2',
    idtyp: 'app',
    tid: tenantId,
    ver: '1.0',
  }
  return (await issuer.issue(subject)).token
}

const ownApplications = '8adf8e6e-67b2-4cf2-a259-e3dc5476c621'
const provisioning = '00000014-0000-0000-c000-000000000000'
