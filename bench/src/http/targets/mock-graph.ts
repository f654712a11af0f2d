import { join } from 'node:path'
import { holdsSecrets, secretsPath, tokenForm, tokenPath, writtenSecrets } from '../../caller.ts'
import { WrongAnswer } from '../../wrong-answer.ts'
import { checkAnswer } from '../check-answer.ts'
import type { Call, Target } from '../target.ts'
import { inPackage } from './resolve.ts'

const path = `/v1.0${secretsPath}`
const json = { 'content-type': 'application/json' }

const token: Call = {
  method: 'POST',
  path: tokenPath,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: tokenForm,
  status: 200,
  isRight: (body) => (body as { access_token: string }).access_token.split('.').length === 3,
}

/**
 * The fake, as its command starts it, without a log line per request, as the peers.
 *
 * @param home Where it keeps its keys; a new folder is a new install.
 * @param checkout Where it was built. Default: here.
 * @param options More options of the command.
 */
export const mockGraph = (home: string, checkout?: string, options: readonly string[] = []): Target => ({
  name: ['mock-graph', ...options.filter((option) => option.startsWith('--'))].join(' '),
  argv: (port) => [
    checkout === undefined
      ? inPackage('@graph-sync/mock-graph', 'bin/mock-graph.js')
      : join(checkout, 'apps/mock-graph/bin/mock-graph.js'),
    'start',
    '--port',
    `${port}`,
    '--quiet',
    ...options,
  ],
  env: { MOCK_GRAPH_HOME: home },
  async prepare(origin) {
    const authorization = `Bearer ${await signIn(origin)}`
    const get: Call = { method: 'GET', path, headers: { authorization }, status: 200, isRight: holdsSecrets }
    await checkThatItEnforces(origin, get)
    return {
      put: {
        ...get,
        method: 'PUT',
        headers: { authorization, ...json },
        body: writtenSecrets,
        status: 204,
        isRight: (body) => body === undefined,
      },
      get,
      token,
    }
  },
})

async function signIn(origin: string): Promise<string> {
  const { method, headers, body = '' } = token
  const response = await fetch(origin + token.path, { method, headers, body })
  const { access_token } = (await response.json()) as { access_token?: string }
  if (!access_token) throw new WrongAnswer(`mock-graph gave no token, but ${response.status}.`)
  return access_token
}

/** A fast fake that lets everybody in, or keeps no journal, would be no fake. */
async function checkThatItEnforces(origin: string, get: Call): Promise<void> {
  const { authorization = '' } = get.headers
  // The first character of the signature: the last one has bits that mean nothing.
  const forged = authorization.replace(
    /\.(.)([^.]*)$/,
    (_, first, rest) => `.${first === 'A' ? 'B' : 'A'}${rest}`,
  )
  const refused = { ...get, status: 401, isRight: () => true }
  await checkAnswer('mock-graph', origin, { ...refused, headers: {} })
  await checkAnswer('mock-graph', origin, { ...refused, headers: { authorization: forged } })
  const allowed = await fetch(origin + path, { headers: { authorization } })
  const explained = await fetch(allowed.headers.get('x-mock-graph-explain') ?? origin)
  if (!(await explained.text()).includes('Application.ReadWrite.OwnedBy')) {
    throw new WrongAnswer('mock-graph did not journal why it allowed a request.')
  }
}
