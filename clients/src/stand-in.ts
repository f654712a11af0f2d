import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createSecureServer } from 'node:http2'
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net'
import { join } from 'node:path'
import { realHosts } from './hosts.ts'

/**
 * What arrived at the stand-in, by whatever road: connections, those on which anything was said, and requests. A proxy
 * opens a connection as soon as it is asked for a tunnel, whether or not the client then says anything there.
 */
export type Arrivals = { connections: number; spoken: number; requests: number }

/** A server that stands for the real service, and a proxy that leads to it. */
export type StandIn = AsyncDisposable & { readonly arrivals: Arrivals; readonly proxyUrl: string }

/**
 * Stands for the real service: counts each connection, whether anything is said on it, and each request. Its certificate is of an authority that no
 * client knows, so that a connection is all that most of them make.
 *
 * @param place Where it listens and on which ports; port 0 lets the system choose.
 */
export async function startStandIn(
  folder: string,
  place: { address: string; securePort: number; plainPort: number },
): Promise<StandIn> {
  const arrivals: Arrivals = { connections: 0, spoken: 0, requests: 0 }
  const answer = (_: unknown, response: { statusCode: number; end(text: string): void }) => {
    arrivals.requests++
    response.statusCode = 503
    response.end('This stands for the real service: the request left.\n')
  }
  const secure = createSecureServer({ ...makeCertificate(folder), allowHTTP1: true }, answer)
  const plain = createServer(answer as RequestListener)
  const listeners = [secure, plain].map((server) =>
    createDoor((socket) => {
      arrivals.connections++
      socket.once('data', (first: Buffer) => {
        arrivals.spoken++
        socket.pause()
        socket.unshift(first)
        server.emit('connection', socket)
        if (server === plain) socket.resume()
      })
    }),
  )
  const [secureListener, plainListener] = listeners as [Server, Server]
  const ports = {
    443: await listen(secureListener, place.securePort, place.address),
    80: await listen(plainListener, place.plainPort, place.address),
  }
  const proxy = createCountedProxy(place.address, ports)
  const proxyPort = await listen(proxy, 0, '127.0.0.1')
  const close = async () => {
    for (const server of [secureListener, plainListener, proxy]) server.close()
  }
  return { arrivals, proxyUrl: `http://127.0.0.1:${proxyPort}`, [Symbol.asyncDispose]: close }
}

/** A proxy as a company has one: it leads to the real service, which is the stand-in here, and to nobody else. */
function createCountedProxy(address: string, ports: { 443: number; 80: number }): Server {
  const proxy = createServer((request, response) => {
    const { hostname } = new URL(request.url ?? '', 'http://no-host.invalid')
    if (realHosts.has(hostname)) connect(ports[80], address).end('GET / HTTP/1.0\r\n\r\n')
    response.writeHead(503).end('This proxy leads nowhere.\n')
  })
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => {})
    const [host = ''] = (request.url ?? '').split(':')
    if (!realHosts.has(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
      return
    }
    const upstream = connect(request.url?.endsWith(':80') ? ports[80] : ports[443], address, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('close', () => upstream.destroy())
  })
  return proxy
}

const createDoor = (onConnection: (socket: Socket) => void) =>
  createTcpServer((socket) => {
    socket.on('error', () => socket.destroy())
    onConnection(socket)
  })

function listen(server: Server, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port))
  })
}

function makeCertificate(folder: string): { key: Buffer; cert: Buffer } {
  const [keyFile, certFile] = [join(folder, 'stand-in.key'), join(folder, 'stand-in.pem')]
  const names = [...realHosts].map((host) => `DNS:${host}`).join(',')
  const options = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const subject = ['-subj', '/CN=stand-in', '-addext', `subjectAltName=${names}`]
  const made = spawnSync('openssl', ['req', ...options, ...subject, '-keyout', keyFile, '-out', certFile])
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr ?? made.error}`)
  return { key: readFileSync(keyFile), cert: readFileSync(certFile) }
}
