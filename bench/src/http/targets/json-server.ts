import { holdsSecrets, writtenSecrets } from '../../caller.ts'
import type { Target } from '../target.ts'
import { beside, inPackage } from './resolve.ts'

/** json-server with the secrets as its only resource, in memory and without a log. It shows what was written. */
export const jsonServer: Target = {
  name: 'json-server',
  argv: (port) => [
    inPackage('json-server', 'lib/cli/bin.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--quiet'],
    beside(import.meta.url, 'json-server-data.cjs'),
  ],
  prepare: async () => ({
    put: {
      method: 'PUT',
      path: '/secrets',
      headers: { 'content-type': 'application/json' },
      body: writtenSecrets,
      status: 200,
      isRight: (body) => holdsSecrets(body, 'not-a-secret'),
    },
    get: {
      method: 'GET',
      path: '/secrets',
      headers: {},
      status: 200,
      isRight: (body) => holdsSecrets(body, 'not-a-secret'),
    },
  }),
}
