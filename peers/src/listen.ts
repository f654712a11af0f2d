import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Peer, token } from './peer.ts'

/** Answers on a free port of loopback. */
export async function listen(answer: RequestListener, path: string): Promise<Peer> {
  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${path}`,
    token,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}
