/** A refusal of Azure Resource Manager. */
export type ArmError = {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

const armError = (status: number, code: string, message: string): ArmError => ({ status, code, message })

const allowedAudiences =
  "'https://management.core.windows.net/','https://management.core.windows.net','https://management.azure.com/','https://management.azure.com'"

/** Texts as public reports quote them (docs/discoveries/errors.md). */
export const armErrors = {
  missingToken: (): ArmError => ({
    ...armError(401, 'AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing."),
    headers: challenge("The authentication failed because of missing 'Authorization' header."),
  }),
  invalidToken: (): ArmError => ({
    ...armError(401, 'InvalidAuthenticationToken', 'The access token is invalid.'),
    headers: challenge('The access token is invalid.'),
  }),
  expiredToken: (): ArmError => ({
    ...armError(401, 'ExpiredAuthenticationToken', 'The access token is expired.'),
    headers: challenge('The access token is expired.'),
  }),
  wrongAudience: (audience: string): ArmError => ({
    ...armError(
      401,
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${audience}'. It should exactly match with one of the allowed audiences ${allowedAudiences}.`,
    ),
    headers: challenge('The access token is from the wrong audience or resource.'),
  }),
  missingApiVersion: (): ArmError =>
    armError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    ),
  tooManyRequests: (): ArmError =>
    armError(429, 'TooManyRequests', 'A fault rule let no more requests pass.'),
  ofStatus: (status: number): ArmError =>
    armError(
      status,
      status < 500 ? 'BadRequest' : 'InternalServerError',
      'A fault rule refused this request.',
    ),
  /** Ours: a defect of the fake itself. */
  defect: (): ArmError =>
    armError(
      500,
      'DefectOfMockGraph',
      'mock-graph failed to answer. This is a defect of the fake: its log, or the option onError, tells the cause. Please report it.',
    ),
  /** Lest it pass for a subscription that is not there. */
  notAnswered: (method: string, path: string): ArmError =>
    armError(
      501,
      'NotImplemented',
      `mock-graph answers GET /subscriptions and GET /tenants of Azure Resource Manager, so that tools can sign in, and not ${method} ${path}.`,
    ),
}

/** RFC 6750, section 3. */
const challenge = (description: string) => ({
  'www-authenticate': `Bearer authorization_uri="https://login.microsoftonline.com/", error="invalid_token", error_description="${description}"`,
})
