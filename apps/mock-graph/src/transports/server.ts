import type { Call } from '../http/call.js'
import type { MockGraph } from '../mock-graph.js'
import { type Certificates, keptCertificates, type ServerCertificates } from './certificates.js'
import { isMicrosofts, normalizeHost } from './real-hosts.js'
import { answerCalls } from './server/answer-calls.js'
import { completeAuthority } from './server/complete-authority.js'
import { createForwardProxy } from './server/forward-proxy.js'
import { guardAdmin } from './server/guard-admin.js'
import { keepLocal } from './server/keep-local.js'
import { listenOnOnePort } from './server/listen-on-one-port.js'
import { presentHostBy } from './server/present-host.js'
import { refuseWebSockets } from './server/refuse-web-sockets.js'
import { wakeCycles } from './wake-cycles.js'

export { keptSigningKeys } from './certificates/kept-signing-keys.js'
export {
  type CertificateOptions,
  type Certificates,
  keptCertificates,
  type ServerCertificates,
} from './certificates.js'

export type ServerOptions<Held extends ServerCertificates = Certificates> = {
  /** With `cycles` and `clock`, cycles into somebody else's target run when they are due, for as long as the server does. */
  readonly graph: Pick<MockGraph, 'answer'> & Partial<Pick<MockGraph, 'cycles' | 'clock'>>
  /** Default: 4010. 0 lets the system choose. */
  readonly port?: number
  /** The address to listen on. Default: `127.0.0.1`. One beyond loopback needs an `adminToken`. */
  readonly host?: string
  /** Default: those of this install, made at the first start. */
  readonly certificates?: Held
  /**
   * What requests to `/__mock` must then carry as `Authorization: Bearer`. Default: they need nothing, but are answered
   * only if they ask a loopback name, such as `localhost`.
   */
  readonly adminToken?: string
  /**
   * Hosts that a client which uses the server as its proxy may reach through a tunnel. Default: none. Those of the
   * real Graph and its sign-in cannot be among them.
   */
  readonly allowedHosts?: readonly string[]
  /**
   * Told of a failed TLS handshake, and of a defect that left the fake without an answer, whose caller gets 500. Those
   * that it answers itself go to `onError` of `createMockGraph`.
   */
  onError?(error: Error): void
  /** Told in a sentence why the proxy refused a host, or a WebSocket was, since clients rarely show the answer. */
  onRefusal?(explanation: string): void
}

export type RunningServer<Held extends ServerCertificates = Certificates> = AsyncDisposable & {
  /** Such as `http://127.0.0.1:4010`: Graph, sign-in and `/__mock` share it. */
  readonly url: string
  /** The same port over TLS. Clients trust it by `certificates.caFile`. */
  readonly httpsUrl: string
  readonly port: number
  readonly certificates: Held
  /** Ends cycles after the exchange under way, stops listening, gives requests under way a second to finish and closes every connection. */
  close(): Promise<void>
}

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1'])
const graceMs = 900

/**
 * Serves a fake over HTTP and HTTPS on one port, which is a forward proxy too: clients that use it as `HTTPS_PROXY`
 * find the fake at the Graph and sign-in hosts of every cloud. Resolves when it answers; rejects with the system's
 * error when it cannot listen (`EADDRINUSE`), and with a sentence when the host is beyond loopback and no
 * `adminToken` is given, or when a host of the real service is to be allowed.
 */
export async function startServer<Held extends ServerCertificates = Certificates>(
  options: ServerOptions<Held>,
): Promise<RunningServer<Held>> {
  const { graph, port = 4010, host = '127.0.0.1', adminToken, onError } = options
  const { allowedHosts = [], onRefusal } = options
  if (!loopbackHosts.has(host) && !adminToken) {
    throw new Error(
      `${host} can be reached from other machines, and /__mock shows and changes everything: give an admin token, or listen on 127.0.0.1.`,
    )
  }
  const forbidden = allowedHosts.find(isMicrosofts)
  if (forbidden !== undefined) {
    throw new Error(
      `${forbidden} belongs to the real service, so it cannot be allowed: a fake lets nothing out to it.`,
    )
  }
  const authority = () => `${reachableHost(host)}:${server.port}`
  // Held is another type only where the option is given.
  const kept: ServerCertificates = options.certificates ?? (await keptCertificates())
  const certificates = kept as Held
  const { key, certificate } = certificates
  // Through the proxy a request names a host of the real service, which knows nothing of explanations.
  const answer = (call: Call) =>
    graph.answer(completeAuthority(call, server.port), {
      explainOrigin: `${call.origin.startsWith('https:') ? 'https' : 'http'}://${authority()}`,
    })
  const listener = answerCalls({
    answer: adminToken ? guardAdmin(answer, adminToken) : keepLocal(answer, () => `http://${authority()}`),
    ownHost: reachableHost(host),
    onDefect: (error) => onError?.(asError(error)),
  })
  const allowed = new Set(allowedHosts.map(normalizeHost))
  const proxy = createForwardProxy(() => ({ ownPort: server.port, allowedHosts: allowed }), onRefusal)
  const server = await listenOnOnePort({
    port,
    host,
    ...(key && certificate && { credential: { key, cert: certificate } }),
    presentHost: presentHostBy((name) => certificates.forHost(name)),
    listener: proxy.guard(refuseWebSockets(listener, onRefusal)),
    onConnect: proxy.onConnect,
    onTlsFailure: (error) => onError?.(error),
  })
  const { cycles, clock } = graph
  const waker = cycles && clock && wakeCycles({ cycles, clock }, (error) => onError?.(asError(error)))
  const close = async () => {
    const letGo = await waker?.stop()
    await server.close(graceMs)
    letGo?.()
  }
  return {
    url: `http://${authority()}`,
    httpsUrl: `https://${authority()}`,
    port: server.port,
    certificates,
    close,
    [Symbol.asyncDispose]: close,
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

/** A host that a client on this machine can call and that the certificate names. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
