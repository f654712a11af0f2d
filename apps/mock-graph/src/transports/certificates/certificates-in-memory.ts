import type { ServerCertificates } from '../certificates.js'
import { createHostCredentials } from './host-credentials.js'

/**
 * Certificates of an authority that ends with the process and is in no file, for clients that name the real hosts and
 * need not trust them. Everything is made when the first such client comes.
 */
export function certificatesInMemory(): ServerCertificates {
  const now = () => new Date()
  let forHost: ServerCertificates['forHost'] | undefined
  return {
    async forHost(host) {
      const { makeAuthority } = await import('./make-credentials.js')
      forHost ??= createHostCredentials(makeAuthority(now()), now)
      return forHost(host)
    },
  }
}
