import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMockGraph } from '../../mock-graph.js'
import { type Certificates, keptCertificates, startServer } from '../server.js'

let directory: string
let certificates: Certificates
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'reset-'))
  certificates = await keptCertificates({ directory })
})
afterAll(() => rm(directory, { recursive: true }))

test('a reset destroys the connection, and the next request is answered', async () => {
  const graph = createMockGraph({ faults: [{ match: { path: '/v1.0', nth: 1 }, fault: { kind: 'reset' } }] })
  const errors: Error[] = []
  await using server = await startServer({
    graph,
    port: 0,
    certificates,
    onError: (error) => void errors.push(error),
  })
  const ask = () => fetch(`${server.url}/v1.0/me`)
  await expect(ask()).rejects.toMatchObject({
    cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) },
  })
  expect((await ask()).status).toBe(401)
  expect(errors).toEqual([])
})

test('a reset destroys a connection of HTTP/2', async () => {
  const graph = createMockGraph({ faults: [{ match: { path: '/v1.0' }, fault: { kind: 'reset' } }] })
  await using server = await startServer({ graph, port: 0, certificates })
  const session = connect(server.httpsUrl, { rejectUnauthorized: false })
  const stream = session.request({ ':path': '/v1.0/me' })
  const answered: unknown[] = []
  stream.on('response', (headers) => answered.push(headers))
  // Node 22 tells nobody of an error where the connection ends, later ones both.
  const closed = [stream, session].map(
    (one) => new Promise((resolve) => one.on('error', () => undefined).once('close', resolve)),
  )
  await Promise.all(closed)
  expect(answered).toEqual([])
})
