import { getRequestListener, RequestError } from '@hono/node-server'
import type { MockGraph } from '../mock-graph.js'
import { type Certificates, keptCertificates } from './certificates.js'
import { guardAdmin } from './server/guard-admin.js'
import { listenOnOnePort } from './server/listen-on-one-port.js'

export { keptSigningKeys } from './certificates/kept-signing-keys.js'
export { type CertificateOptions, type Certificates, keptCertificates } from './certificates.js'

export type ServerOptions = {
  readonly graph: Pick<MockGraph, 'fetch'>
  /** Default: 4010. 0 lets the system choose. */
  readonly port?: number
  /** The address to listen on. Default: `127.0.0.1`. One beyond loopback needs an `adminToken`. */
  readonly host?: string
  /** Default: those of this install, made at the first start. */
  readonly certificates?: Certificates
  /** What requests to `/__mock` must then carry as `Authorization: Bearer`. Default: they need nothing. */
  readonly adminToken?: string
  /**
   * Replaces the global `Request` and `Response` by lighter ones of the same interface, which makes every answer
   * cheaper. Default: false, since it concerns the whole process.
   */
  readonly replaceGlobals?: boolean
  /** Told of a failed TLS handshake, and of a defect in the fake, whose caller is answered with 500. */
  onError?(error: Error): void
}

export type RunningServer = AsyncDisposable & {
  /** Such as `http://127.0.0.1:4010`: Graph, sign-in and `/__mock` share it. */
  readonly url: string
  /** The same port over TLS. Clients trust it by `certificates.caFile`. */
  readonly httpsUrl: string
  readonly port: number
  readonly certificates: Certificates
  /** Stops listening, gives requests under way a second to finish and closes every connection. */
  close(): Promise<void>
}

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1'])
const graceMs = 900

/**
 * Serves a fake over HTTP and HTTPS on one port. Resolves when it answers; rejects with the system's error when it
 * cannot listen (`EADDRINUSE`), and with a sentence when the host is beyond loopback and no `adminToken` is given.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, port = 4010, host = '127.0.0.1', adminToken, replaceGlobals = false, onError } = options
  if (!loopbackHosts.has(host) && !adminToken) {
    throw new Error(
      `${host} can be reached from other machines, and /__mock shows and changes everything: give an admin token, or listen on 127.0.0.1.`,
    )
  }
  const certificates = options.certificates ?? (await keptCertificates())
  const fetch = (request: Request) => graph.fetch(request)
  const listener = getRequestListener(adminToken ? guardAdmin(fetch, adminToken) : fetch, {
    // For HTTP/1.0 clients, which send no Host.
    hostname: host,
    overrideGlobalObjects: replaceGlobals,
    errorHandler(error) {
      if (error instanceof RequestError) return new Response(`${error.message}\n`, { status: 400 })
      onError?.(error instanceof Error ? error : new Error(String(error)))
      return new Response('The fake failed. This is a defect in it: its log says more.\n', { status: 500 })
    },
  })
  const server = await listenOnOnePort({
    port,
    host,
    key: certificates.key,
    certificate: certificates.certificate,
    listener,
    onTlsFailure: (error) => onError?.(error),
  })
  const authority = `${reachableHost(host)}:${server.port}`
  const close = () => server.close(graceMs)
  return {
    url: `http://${authority}`,
    httpsUrl: `https://${authority}`,
    port: server.port,
    certificates,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** A host that a client on this machine can call and that the certificate names. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
