import { findStoodInName } from '../../hosts/stood-in-names.js'
import { normalizeHost } from '../real-hosts.js'
import { type Credential, isValidFor } from './credential.js'

/** A private key and its certificate, both PEM. */
export type ServerCredential = { readonly key: string; readonly certificate: string }

const renewDaysBefore = 45

/**
 * Makes server certificates for the hosts that the fake stands in for, each when first asked for. They are kept in
 * memory only: making one takes milliseconds.
 */
export function createHostCredentials(
  authority: Credential,
  now: () => Date,
): (host: string) => Promise<ServerCredential | undefined> {
  const made = new Map<string, Credential>()
  return async (name) => {
    const host = findStoodInName(normalizeHost(name))
    if (host === undefined) return undefined
    // Loaded only here: most servers are never asked for another host.
    const { makeHostCredential } = await import('./make-credentials.js')
    const kept = made.get(host)
    const { key, certificate } =
      kept && isValidFor(renewDaysBefore, kept, now()) ? kept : makeHostCredential(host, authority, now())
    made.set(host, { key, certificate })
    return { key: String(key.export({ type: 'pkcs8', format: 'pem' })), certificate: certificate.toString() }
  }
}
