import { execFile, execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { RunningServer } from '@graph-sync/mock-graph/server'
import { tenantId } from '../connections/callers.js'
import { secretsPath } from '../fake-only/session.js'
import type { ConnectClient } from './client.js'

const bodyFile = fileURLToPath(
  new URL('../../../examples/put-secrets/put-secrets.request.json', import.meta.url),
)

/** curl, for the token too. */
export const connectCurl =
  (originOf: (server: RunningServer) => string): ConnectClient =>
  async (server, { clientId, clientSecret }) => {
    const origin = originOf(server)
    const curl = async (...more: string[]) => {
      const trust = ['--cacert', server.certificates.caFile]
      const { stdout } = await promisify(execFile)('curl', [
        '--silent',
        '--show-error',
        '--fail',
        ...trust,
        ...more,
      ])
      return stdout
    }
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'https://graph.microsoft.com/.default',
    }
    const fields = Object.entries(form).flatMap((field) => ['--data-urlencode', field.join('=')])
    const answer = await curl(...fields, `${origin}/${tenantId}/oauth2/v2.0/token`)
    const authorization = ['--header', `Authorization: Bearer ${JSON.parse(answer).access_token}`]
    const json = ['--header', 'Content-Type: application/json']
    const url = `${origin}/v1.0${secretsPath}`
    return {
      put: () => curl('--request', 'PUT', ...authorization, ...json, '--data', `@${bodyFile}`, url),
      read: async () => JSON.parse(await curl(...authorization, url)),
    }
  }

/** Is there a curl on this machine? */
export function hasCurl(): boolean {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
