import { findAuthority } from '../accounts/find-authority.js'
import { findRegistration } from '../clients/find-client.js'
import { answerJson } from '../endpoints/answer-json.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'
import { requireField, type TokenRequest } from '../grants/token-request.js'
import { newHandle } from '../state/new-handle.js'
import { secondsAt } from '../state/seconds-at.js'
import { newUserCode } from './user-code.js'

/** Seconds that a device waits between two polls. Microsoft identity platform, device authorization grant. */
export const pollInterval = 5
const lifetime = 900

/** RFC 8628 section 3.1: a device gets a code for itself and one for the person at it. Version 1 has other names. */
export function serveDeviceAuthorization(version: TokenRequest['version']): SignInEndpoint {
  return ({ origin, tenant, form }, { world, environment, records }) => {
    findAuthority(world, tenant)
    const clientId = requireField(form, 'client_id')
    findRegistration(world, { clientId, tenant })
    requireField(form, version === 'v1' ? 'resource' : 'scope')
    const userCode = newUserCode(environment)
    const deviceCode = `${userCode}.${newHandle(environment)}`
    const now = secondsAt(environment)
    records.put('deviceSignIns', userCode, {
      clientId,
      tenant,
      scope: form.get('scope') ?? '',
      resource: form.get('resource') ?? '',
      deviceCode,
      userCode,
      expiresOn: now + lifetime,
      answer: 'pending',
      polls: { since: now, count: 0 },
    })
    const page = `${origin}/devicelogin`
    const message = `To sign in, use a web browser to open the page ${page} and enter the code ${userCode} to authenticate.`
    const codes = { user_code: userCode, device_code: deviceCode }
    return answerJson(
      200,
      version === 'v1'
        ? {
            ...codes,
            verification_url: page,
            expires_in: `${lifetime}`,
            interval: `${pollInterval}`,
            message,
          }
        : { ...codes, verification_uri: page, expires_in: lifetime, interval: pollInterval, message },
    )
  }
}
