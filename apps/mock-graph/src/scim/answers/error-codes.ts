import type { Purpose } from './scim-answer.js'

/** Codes of the provisioning log that answers of a SCIM target lead to. */
export const codes = {
  /** What answers is no SCIM endpoint, or does not take what the service sends. */
  incompatible: 'SystemForCrossDomainIdentityManagementServiceIncompatible',
  conflict: 'SystemForCrossDomainIdentityManagementServiceIncompatibleFiltering',
  invalidCredentials: 'SystemForCrossDomainIdentityManagementInvalidCredentials',
  unavailable: 'SystemForCrossDomainIdentityManagementCredentialValidationUnavailable',
  gone: 'InvalidAnchor',
  several: 'DuplicateTargetEntries',
  timeout: 'Timeout',
  broken: 'WebExceptionProtocolError',
  unknownPath: 'SchemaAttributeNotFound',
  internal: 'InternalError',
} as const

/** The code for a refusal. A status that is not documented means that the target is not as the service needs it. */
export function codeOf(status: number, purpose: Purpose): string {
  if (purpose === 'probe') return codeOfProbe(status)
  if (status === 409) return purpose === 'create' ? codes.conflict : 'Conflict'
  if (status === 404 && purpose === 'update') return codes.gone
  if (status >= 500 && status !== 501) return 'InternalServerError'
  return documented[status] ?? codes.incompatible
}

const documented: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'InsufficientRights',
  405: 'MethodNotAllowed',
  422: 'UnprocessableEntity',
  429: 'TooManyRequests',
  501: 'NotImplemented',
}

function codeOfProbe(status: number): string {
  if (status === 401 || status === 403) return codes.invalidCredentials
  return status === 429 || (status >= 500 && status !== 501) ? codes.unavailable : codes.incompatible
}
