import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { afterAll, expect, test } from 'vitest'
import { startStandIn } from './stand-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'stand-in-'))
afterAll(() => rmSync(folder, { recursive: true }))
const start = () => startStandIn(folder, { address: '127.0.0.1', securePort: 0, plainPort: 0 })

async function tunnel(proxyUrl: string, path: string) {
  const asked = request(proxyUrl, { method: 'CONNECT', path }).end()
  const [response, socket]: [{ statusCode: number }, Socket] = (await once(asked, 'connect')) as never
  return { status: response.statusCode, socket }
}

test('a request through the proxy is counted, and so is its connection', async () => {
  await using standIn = await start()
  const { status, socket } = await tunnel(standIn.proxyUrl, 'graph.microsoft.com:443')
  expect(status).toBe(200)
  const secure = connect({ socket, servername: 'graph.microsoft.com', rejectUnauthorized: false })
  secure.write('GET /v1.0/me HTTP/1.1\r\nhost: graph.microsoft.com\r\nconnection: close\r\n\r\n')
  const [answer] = await once(secure, 'data')
  secure.destroy()
  expect(String(answer)).toMatch(/^HTTP\/1\.1 503/)
  expect(standIn.arrivals).toEqual({ connections: 1, spoken: 1, requests: 1 })
})

test('a client that does not trust it is counted by its connection', async () => {
  await using standIn = await start()
  const { socket } = await tunnel(standIn.proxyUrl, 'login.microsoftonline.com:443')
  const secure = connect({ socket, servername: 'login.microsoftonline.com' })
  const [error] = await once(secure, 'error')
  expect(error.code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
  expect(standIn.arrivals).toEqual({ connections: 1, spoken: 1, requests: 0 })
})

test('a tunnel that is left empty is no word to it', async () => {
  await using standIn = await start()
  const { socket } = await tunnel(standIn.proxyUrl, 'graph.microsoft.com:443')
  socket.end()
  await once(socket, 'close')
  expect(standIn.arrivals).toEqual({ connections: 1, spoken: 0, requests: 0 })
})

test('the proxy leads to nobody else', async () => {
  await using standIn = await start()
  const { status, socket } = await tunnel(standIn.proxyUrl, '127.0.0.1:443')
  socket.destroy()
  expect(status).toBe(403)
  expect(standIn.arrivals).toEqual({ connections: 0, spoken: 0, requests: 0 })
})
