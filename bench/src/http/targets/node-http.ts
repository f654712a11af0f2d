import { holdsSecrets, secretsPath, writtenSecrets } from '../../caller.ts'
import type { Target } from '../target.ts'
import { beside } from './resolve.ts'

const path = `/v1.0${secretsPath}`

/** The floor: what Node itself costs. */
export const nodeHttp: Target = {
  name: 'node:http',
  argv: (port) => [beside(import.meta.url, 'node-http-server.ts'), String(port)],
  prepare: async () => ({
    put: {
      method: 'PUT',
      path,
      headers: { 'content-type': 'application/json' },
      body: writtenSecrets,
      status: 204,
      isRight: (body) => body === undefined,
    },
    get: { method: 'GET', path, headers: {}, status: 200, isRight: (body) => holdsSecrets(body) },
  }),
}
