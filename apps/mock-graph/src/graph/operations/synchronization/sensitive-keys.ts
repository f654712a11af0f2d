/**
 * The secrets that read back as `*`. `Password` and `SecretToken` were observed; the others are *assumed* by their
 * names (docs/discoveries/secrets.md).
 */
export const sensitiveKeys: ReadonlySet<string> = new Set([
  'Password',
  'SecretToken',
  'AppKey',
  'ClientSecret',
  'ConsumerSecret',
  'TokenKey',
  'Oauth2AccessToken',
  'Oauth2RefreshToken',
  'Oauth2ClientSecret',
  'Oauth2AuthorizationCode',
  'ConnectionString',
])

/** What the service shows instead of a sensitive value. */
export const mask = '*'
