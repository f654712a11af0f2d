import type { Failure } from '../../synchronization/target/target.js'
import { codeOf, codes } from './error-codes.js'
import { reasonText } from './reason-text.js'
import { readRetryAfter } from './retry-after.js'
import type { Purpose, ScimAnswer } from './scim-answer.js'

/** What a refusal leads to. `now` is in milliseconds since 1970: a target may ask to be left alone until a date. */
export function failureOf(answer: ScimAnswer, purpose: Purpose, now: number): Failure {
  const { status } = answer
  const retryAfter = readRetryAfter(answer.retryAfter, now)
  const isRedirect = status >= 300 && status < 400
  return {
    ok: false,
    code: codeOf(status, purpose),
    ...(status === 401 && purpose !== 'probe' && { codeOfJob: codes.invalidCredentials }),
    message: reasonText(
      answer,
      isRedirect ? redirected : isNoEndpoint(status, purpose) ? noEndpoint : undefined,
    ),
    ends: isRedirect ? 'compliance' : endOf(status, purpose),
    ...(status === 404 &&
      purpose !== 'find' &&
      purpose !== 'create' &&
      purpose !== 'probe' && { isGone: true }),
    ...(retryAfter !== null && { retryAfter }),
  }
}

/** An answer of success that nothing can be made of. */
export const incompatible = (answer: ScimAnswer, purpose: Purpose, message: string): Failure => ({
  ok: false,
  code: codes.incompatible,
  message: reasonText(answer, message),
  ends: purpose === 'probe' ? 'compliance' : 'object',
})

const isNoEndpoint = (status: number, purpose: Purpose) => status === 404 && purpose === 'probe'

// The first sentence is Microsoft's: application-provisioning-quarantine-status.md.
const noEndpoint =
  'An HTTP/404 Not Found response was returned rather than the expected HTTP/200 OK response. Look whether the tenant URL is right, and whether the endpoint answers as https://tools.ietf.org/html/rfc7644#section-3.4.2 has it.'

const redirected =
  'The endpoint answered with a redirect, which the service does not follow. Give the address that it leads to as the tenant URL.'

// A 403 to one object may be about that object, such as an administrator of the target; to a look-up nobody is let in.
function endOf(status: number, purpose: Purpose): Failure['ends'] {
  if (status === 401) return 'credentials'
  if (purpose !== 'probe') return 'object'
  return codeOf(status, purpose) === codes.incompatible ? 'compliance' : 'credentials'
}
