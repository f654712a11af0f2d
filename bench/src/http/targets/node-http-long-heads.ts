import { holdsSecrets, secretsPath, writtenSecrets } from '../../caller.ts'
import type { Target } from '../target.ts'
import { beside } from './resolve.ts'

const path = `/v1.0${secretsPath}`
/** As long as the header of a token of ours. */
const authorization = `Bearer ${'a'.repeat(1_250)}`

/** Bare node:http, asked with a header as long as a token, and answering with as many fields as ours. */
export const nodeHttpLongHeads: Target = {
  name: 'node:http, long heads',
  argv: (port) => [beside(import.meta.url, 'node-http-server.ts'), String(port), 'long'],
  prepare: async () => ({
    put: {
      method: 'PUT',
      path,
      headers: { authorization, 'content-type': 'application/json' },
      body: writtenSecrets,
      status: 204,
      isRight: (body) => body === undefined,
    },
    get: {
      method: 'GET',
      path,
      headers: { authorization },
      status: 200,
      isRight: (body) => holdsSecrets(body),
    },
  }),
}
