import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { keptCertificates, type RunningServer, startServer } from '@graph-sync/mock-graph/server'
import { application, mockProvisioning, target } from '@graph-sync/provisioning/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileOf, programs, secrets } from './programs.js'
import { reasonToSkip, runtimes } from './runtimes.js'

const runFile = promisify(execFile)
let certificates: string
let server: RunningServer
let accessToken: string

beforeAll(async () => {
  certificates = await mkdtemp(join(tmpdir(), 'runtimes-'))
  const { fake, token } = await mockProvisioning({
    as: application('Application.ReadWrite.OwnedBy', { owns: [target] }),
  })
  const kept = await keptCertificates({ directory: certificates })
  server = await startServer({ graph: fake, port: 0, certificates: kept })
  accessToken = await token()
})
afterAll(async () => {
  await server.close()
  await rm(certificates, { recursive: true })
})

describe.each(runtimes)('$name', (runtime) => {
  const reason = reasonToSkip(runtime)
  const what = reason ? ` (skipped: ${reason})` : ''

  test.skipIf(reason).each(programs)(
    `runs a program of one call of the $name${what}`,
    { timeout: 60_000 },
    async ({ name }) => {
      const url = `${server.url}/v1.0/servicePrincipals/${target}/synchronization/secrets`
      const headers = { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' }
      await fetch(url, { method: 'PUT', headers, body: '{ "value": [] }' })

      await runFile(runtime.command, [...runtime.flags, fileOf('main'), name], {
        env: {
          ...process.env,
          CONNECTION: JSON.stringify({ id: target, baseUrl: server.url, accessToken }),
        },
      })

      const { value } = await (await fetch(url, { headers })).json()
      expect(value).toEqual(secrets)
    },
  )
})
