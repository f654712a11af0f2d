import { row } from './row.js'

/** What may be wrong with codes, assertions and refresh tokens. */
export const aboutGrants = {
  50013: row(
    400,
    'invalid_grant',
    () =>
      'Assertion failed signature validation. [Reason - The provided signature value did not match the expected signature value.]',
  ),
  50173: row(
    400,
    'invalid_grant',
    (issued: string, validFrom: string) =>
      `The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '${issued}' and the TokensValidFrom date (before which tokens are not valid) for this user is '${validFrom}'.`,
    { suberror: 'bad_token' },
  ),
  50196: row(
    400,
    'slow_down',
    () =>
      'The server terminated an operation because it encountered a client request loop. Please contact your app vendor.',
  ),
  54005: row(
    400,
    'invalid_grant',
    () =>
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  ),
  70000: row(
    400,
    'invalid_grant',
    (parameter: string) => `The provided value for the input parameter '${parameter}' is not valid.`,
  ),
  70008: row(
    400,
    'invalid_grant',
    () =>
      'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  ),
  70016: row(
    400,
    'authorization_pending',
    () => 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  ),
  70017: row(400, 'authorization_declined', () => 'The end user has denied the authorization request.'),
  70018: row(
    400,
    'bad_verification_code',
    (parameter: string) => `The provided value for the input parameter '${parameter}' was not recognized.`,
  ),
  70020: row(
    400,
    'expired_token',
    () =>
      "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
  ),
  500112: row(
    400,
    'invalid_client',
    (redirectUri: string) =>
      `The reply address '${redirectUri}' does not match the reply address provided when requesting Authorization code.`,
  ),
  500131: row(
    400,
    'invalid_grant',
    (audience: string, appId: string, name: string) =>
      `Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${audience}' and the expected audience is '${appId}' or one of the Application Uris of this application with App ID '${appId}'(${name}).`,
  ),
  500133: row(
    400,
    'invalid_grant',
    () =>
      'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
  ),
  501481: row(
    400,
    'invalid_grant',
    () => 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  ),
  700082: row(
    400,
    'invalid_grant',
    (issued: string) =>
      `The refresh token has expired due to inactivity. The token was issued on ${issued} and was inactive for too long.`,
  ),
}
