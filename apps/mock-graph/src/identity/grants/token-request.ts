import type { Authority } from '../accounts/authority.js'
import { readBasicCredentials } from '../clients/read-basic-credentials.js'
import type { SignInExchange } from '../endpoints/sign-in-exchange.js'
import { OAuthError } from '../errors/oauth-error.js'

/** A request for tokens, before any of it is believed. */
export type TokenRequest = {
  /** v1 asks for a `resource`, v2.0 for a `scope`; their answers differ in form. */
  readonly version: 'v1' | 'v2.0'
  readonly authority: Authority
  /** The tenant as the caller wrote it, for messages. */
  readonly tenant: string
  readonly origin: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  readonly form: URLSearchParams
}

/** Reads who asks. The form wins over HTTP Basic. Throws {@link OAuthError} 900144 without a `client_id`. */
export function readTokenRequest(
  { form, call, tenant, origin }: SignInExchange,
  version: TokenRequest['version'],
  authority: Authority,
): TokenRequest {
  const basic = readBasicCredentials(call.header('authorization'))
  const clientId = form.get('client_id') || basic?.name
  if (!clientId) throw new OAuthError(900144, 'client_id')
  const clientSecret = form.get('client_secret') || basic?.password || undefined
  return { version, authority, tenant, origin, clientId, clientSecret, form }
}

/** A field of the form that must be there. Throws {@link OAuthError} 900144 when it is missing or empty. */
export function requireField(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (!value) throw new OAuthError(900144, name)
  return value
}
