import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { expect, test } from 'vitest'
import { readAddress, type TargetAddress } from '../scim/target-address.js'
import { openLine } from './open-line.js'

// RFC 9112, section 9.6: a server may close a connection at any time, also without having said so.
test('a server that closes each connection without a word loses nothing that is written', async () => {
  const used = new Set<Socket>()
  const seen: string[] = []
  const server = createServer((request, response) => {
    // What comes second on a connection is never looked at.
    if (used.has(request.socket)) {
      request.socket.destroy()
      return
    }
    used.add(request.socket)
    seen.push(`${request.method}`)
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const line = openLine({
    address: readAddress(`http://127.0.0.1:${port}`, false) as TargetAddress,
    ...{ token: 'tide-4417', allowTargets: [], timeout: 5_000, now: () => 0, newId: () => 'id' },
  })
  const methods = ['GET', 'GET', 'PATCH', 'POST', 'GET', 'DELETE'] as const
  const statuses: (number | undefined)[] = []
  for (const method of methods) {
    const body = method === 'PATCH' || method === 'POST' ? { Operations: [] } : null
    statuses.push((await line.send({ method, target: '/Users/1', body })).answer?.status)
  }
  line.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  expect(statuses).toEqual(methods.map(() => 200))
  expect(seen).toEqual(methods)
})
