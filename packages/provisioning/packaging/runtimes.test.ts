import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { RunningServer } from '@graph-sync/mock-graph/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callerNamed, target } from '../contract/callers.js'
import { startFakeServer } from '../contract/started-server.js'
import { tokenEndpointCredential } from '../contract/token-endpoint-credential.js'
import { fileOf, programs, secrets } from './programs.js'
import { reasonToSkip, runtimes } from './runtimes.js'

const runFile = promisify(execFile)
let server: Pick<RunningServer, 'url' | 'close'>
let accessToken: string

beforeAll(async () => {
  server = await startFakeServer()
  const credential = tokenEndpointCredential(callerNamed('owner-agent'), server.url, (request) =>
    fetch(request),
  )
  accessToken = (await credential.getToken(['https://graph.microsoft.com/.default']))?.token ?? ''
})
afterAll(() => server.close())

describe.each(runtimes)('$name', (runtime) => {
  const reason = reasonToSkip(runtime)
  const what = reason ? ` (skipped: ${reason})` : ''

  test.skipIf(reason).each(programs)(
    `runs a program of one call of the $name${what}`,
    { timeout: 60_000 },
    async ({ name }) => {
      const url = `${server.url}/v1.0/servicePrincipals/${target.id}/synchronization/secrets`
      const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' }
      await fetch(url, { method: 'PUT', headers, body: '{ "value": [] }' })

      await runFile(runtime.command, [...runtime.flags, fileOf('main'), name], {
        env: {
          ...process.env,
          CONNECTION: JSON.stringify({ id: target.id, baseUrl: server.url, accessToken }),
        },
      })

      const { value } = await (await fetch(url, { headers })).json()
      expect(value).toEqual(secrets)
    },
  )
})
