import { createSecureContext, type SecureContext } from 'node:tls'
import type { Certificates } from '../certificates.js'

export type SNICallback = (host: string, done: (error: Error | null, context?: SecureContext) => void) => void

/** Shows each client the certificate of the host it asked for; the server's own, where there is no other. */
export function presentHostBy(forHost: Certificates['forHost']): SNICallback {
  return (host, done) => {
    forHost(host).then(
      (found) => done(null, found && createSecureContext({ key: found.key, cert: found.certificate })),
      done,
    )
  }
}
