/** Why a bearer token was refused. */
export type TokenErrorReason =
  | 'missing'
  | 'malformed'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-audience'
  | 'wrong-issuer'
  | 'wrong-signature'
  | 'unsigned'
  | 'foreign-tenant'
  | 'revoked'
  | 'challenged'

/** A bearer token that Graph does not accept. Its message is Graph's text and never holds the token. */
export class TokenError extends Error {
  override readonly name = 'TokenError'

  constructor(
    readonly reason: TokenErrorReason,
    message = tokenErrorMessages[reason].message,
    /** What the client must ask for to be let in again (a claims challenge), as JSON. */
    readonly claims?: string,
  ) {
    super(message)
  }
}

const claimsChallenge =
  'Continuous access evaluation resulted in claims challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp'

/** Graph's text for each reason, and how we know it. All go out as 401 `InvalidAuthenticationToken`. */
export const tokenErrorMessages: Readonly<Record<TokenErrorReason, { message: string; evidence: string }>> = {
  missing: {
    message: 'Access token is empty.',
    evidence: 'observed: github.com/microsoftgraph/msgraph-sample-reactspa/issues/54',
  },
  malformed: {
    message: 'CompactToken parsing failed with error code: 80049217',
    evidence: 'observed: github.com/AzureAD/microsoft-authentication-library-for-python/issues/355',
  },
  expired: {
    message: 'Lifetime validation failed, the token is expired.',
    evidence: 'observed: github.com/Microsoft365DSC/Microsoft365DSC/issues/4427',
  },
  'not-yet-valid': {
    message: 'Access token has expired or is not yet valid.',
    evidence:
      'docs: MicrosoftDocs/entra-docs:docs/identity/app-provisioning/inbound-provisioning-api-issues.md',
  },
  'wrong-audience': {
    message: 'Access token validation failure. Invalid audience.',
    evidence: 'observed: github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/2362',
  },
  'wrong-issuer': { message: 'Access token validation failure. Invalid issuer.', evidence: 'assumed' },
  'wrong-signature': { message: 'Access token validation failure. Invalid signature.', evidence: 'assumed' },
  unsigned: { message: 'Access token validation failure. Invalid signature.', evidence: 'assumed' },
  'foreign-tenant': {
    message: 'The identity of the calling application could not be established.',
    evidence: 'assumed',
  },
  revoked: { message: claimsChallenge, evidence: 'observed: a test recording' },
  challenged: { message: claimsChallenge, evidence: 'observed: a test recording' },
}

/** What Graph says of a token without any dot. Observed in a public capture, cut short; the rest is the library's own. */
export const noDots =
  "IDX14100: JWT is not well formed, there are no dots (.).\nThe token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EndcodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'."
