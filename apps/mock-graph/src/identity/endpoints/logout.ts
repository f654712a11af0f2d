import { findAuthority } from '../accounts/find-authority.js'
import { matchRedirectUri } from '../authorize/match-redirect-uri.js'
import { renderSignInPage } from '../pages/sign-in-page.js'
import type { SignInEndpoint } from './sign-in-endpoint.js'

/**
 * OpenID Connect RP-Initiated Logout. No browser is remembered, so there is nothing to end; the browser goes on to
 * `post_logout_redirect_uri` if that is registered on the application that `client_id` names.
 */
export const serveLogout: SignInEndpoint = ({ tenant, call }, { world }) => {
  findAuthority(world, tenant)
  const { query } = call
  const asked = query.get('post_logout_redirect_uri')
  const registration = world.application(query.get('client_id') ?? '')
  const target = asked && registration && matchRedirectUri(registration.application, asked)
  if (!target) return renderSignInPage('Signed out', '<p>You signed out. You may close this window.</p>')
  const state = query.get('state')
  const mark = target.redirectUri.includes('?') ? '&' : '?'
  const sent = state === null ? '' : `${mark}${new URLSearchParams({ state })}`
  return { status: 302, headers: { location: `${target.redirectUri}${sent}` } }
}
