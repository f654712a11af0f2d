import { createHostCredentials, type ServerCredential } from './certificates/host-credentials.js'
import { keptAuthority } from './certificates/kept-authority.js'
import { keptLoopbackCredential } from './certificates/kept-loopback-credential.js'
import { makeDirectory } from './certificates/make-directory.js'
import { type PublicFiles, publishAuthority } from './certificates/public-files.js'
import { stateDirectory } from './certificates/state-directory.js'

/** What a server needs to speak HTTPS. */
export type ServerCertificates = {
  /** The private key, PEM, for clients that name no host which `forHost` knows. Default: none, and they are refused. */
  readonly key?: string
  /** Its certificate, PEM. */
  readonly certificate?: string
  /** A key and certificate for a host the fake stands in for, made when first asked for; `undefined` for any other. */
  forHost(host: string): Promise<ServerCredential | undefined>
}

/** The same, and what its clients need to trust it. */
export type Certificates = ServerCertificates &
  PublicFiles & {
    readonly key: string
    /** The certificate for `localhost`, `127.0.0.1` and `::1`, PEM. */
    readonly certificate: string
  }

export type CertificateOptions = {
  /** Where they are kept. Default: the state directory of this user; `MOCK_GRAPH_HOME` names another. */
  readonly directory?: string
  /** Default: the clock. */
  readonly now?: Date
}

/**
 * The certificates of this install, made at the first call and renewed before they end. Nothing is ever put into a
 * trust store of the system: clients are told where `caFile` is. Throws the system's error when the directory cannot
 * be written.
 */
export async function keptCertificates(options: CertificateOptions = {}): Promise<Certificates> {
  const { directory = stateDirectory(), now = new Date() } = options
  await makeDirectory(directory)
  const authority = await keptAuthority(directory, now)
  const { key, certificate } = await keptLoopbackCredential(directory, authority, now)
  return {
    key: String(key.export({ type: 'pkcs8', format: 'pem' })),
    certificate: certificate.toString(),
    ...(await publishAuthority(directory, authority)),
    forHost: createHostCredentials(authority, () => options.now ?? new Date()),
  }
}
