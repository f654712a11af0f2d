import { findAuthority } from '../accounts/find-authority.js'
import type { SignInEndpoint } from '../endpoints/sign-in-endpoint.js'

/**
 * The frame by which a page asks whether its user is still signed in (OpenID Connect Session Management 1.0, section
 * 3.3). No browser is remembered, so nothing ever changes.
 */
export const serveCheckSession: SignInEndpoint = ({ tenant }, { world, environment }) => {
  findAuthority(world, tenant)
  const nonce = environment.newId()
  const html = `<!doctype html>
<meta charset="utf-8">
<title>Session - mock-graph</title>
<script nonce="${nonce}">addEventListener('message', ({ source, origin }) => source?.postMessage('unchanged', origin))</script>
`
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store, no-cache',
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'`,
      'x-content-type-options': 'nosniff',
    },
    body: html,
  }
}
