import { tokenForm } from '../../caller.ts'
import type { Target } from '../target.ts'
import { inPackage } from './resolve.ts'

/** Signs a new RS256 token for each request and knows no client, so any secret will do. */
export const oauth2MockServer: Target = {
  name: 'oauth2-mock-server',
  argv: (port) => [
    inPackage('oauth2-mock-server', 'dist/oauth2-mock-server.mjs'),
    ...['-a', '127.0.0.1', '-p', String(port)],
  ],
  prepare: async () => ({
    token: {
      method: 'POST',
      path: '/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: tokenForm,
      status: 200,
      isRight: (body) => (body as { access_token: string }).access_token.split('.').length === 3,
    },
  }),
}
