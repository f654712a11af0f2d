import { secretsPath, writtenSecrets } from '../../caller.ts'
import type { Target } from '../target.ts'
import { beside, inPackage } from './resolve.ts'

const authorization = 'Bearer not-a-token'

/** Prism on the same slice, without a log. It asks that a token be there, checks none, and keeps no state. */
export const prism: Target = {
  name: 'Prism',
  argv: (port) => [
    inPackage('@stoplight/prism-cli', 'dist/index.js'),
    'mock',
    ...['--host', '127.0.0.1', '--port', String(port), '--verboseLevel', 'silent'],
    beside(import.meta.url, '../../../../openapi/graph-sync.yaml'),
  ],
  // With `production`, Prism forks and the memory read would be that of the wrong process.
  env: { NODE_ENV: 'development' },
  prepare: async () => ({
    put: {
      method: 'PUT',
      path: secretsPath,
      headers: { authorization, 'content-type': 'application/json' },
      body: writtenSecrets,
      status: 204,
      isRight: (body) => body === undefined,
    },
    get: { method: 'GET', path: secretsPath, headers: { authorization }, status: 200, isRight: isExample },
  }),
}

/** Made from the slice: an entry with a key. */
function isExample(body: unknown): boolean {
  const { value } = body as { value?: readonly { key?: string }[] }
  return typeof value?.[0]?.key === 'string'
}
