import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectTo } from '../../../test/scim/scim-connection.js'
import { userType } from '../../../test/scim/scim-objects.js'
import { keptCertificates } from '../certificates.js'
import { createScimTarget } from './create-scim-target.js'

/** What a probe says of a server with a certificate that nobody trusts. */
async function probe(options: ServerOptions) {
  const directory = await mkdtemp(join(tmpdir(), 'target-'))
  const { key, certificate: cert } = await keptCertificates({ directory })
  const server = createServer({ ...options, key, cert }, (_, response) => response.end('{"totalResults":0}'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { connection } = connectTo(`https://localhost:${(server.address() as AddressInfo).port}`)
  const session = createScimTarget().open(connection)
  const answer = await session.probe([{ type: userType, path: 'userName' }])
  session.close()
  await new Promise((resolve) => server.close(resolve))
  await rm(directory, { recursive: true })
  return answer.ok ? '' : answer.message
}

test('a certificate that is not trusted is told with its cure', async () => {
  expect(await probe({})).toMatch(
    /is not trusted \(\w+\): name the file of its authority in NODE_EXTRA_CA_CERTS/,
  )
})

test('so is a server without TLS 1.2', async () => {
  expect(await probe({ minVersion: 'TLSv1.3' })).toMatch(/does not speak TLS 1\.2/)
})
