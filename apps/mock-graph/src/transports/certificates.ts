import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createHostCredentials, type ServerCredential } from './certificates/host-credentials.js'
import { keptAuthority } from './certificates/kept-authority.js'
import { readIfThere, replaceFile } from './certificates/kept-file.js'
import { keptLoopbackCredential } from './certificates/kept-loopback-credential.js'
import { stateDirectory } from './certificates/state-directory.js'

/** What a server needs to speak HTTPS, and what its clients need to trust it. */
export type Certificates = {
  /** The private key, PEM. */
  readonly key: string
  /** The certificate for `localhost`, `127.0.0.1` and `::1`, PEM. */
  readonly certificate: string
  /** Path of our certificate authority alone, PEM: for `NODE_EXTRA_CA_CERTS`, `curl --cacert`. */
  readonly caFile: string
  /** Path of the public authorities and ours, PEM: for `SSL_CERT_FILE`, which replaces the public ones. */
  readonly caBundleFile: string
  /** A key and certificate for a host the fake stands in for, made when first asked for; `undefined` for any other. */
  forHost(host: string): Promise<ServerCredential | undefined>
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
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const authority = await keptAuthority(directory, now)
  const { key, certificate } = await keptLoopbackCredential(directory, authority, now)
  const ca = authority.certificate.toString()
  return {
    key: String(key.export({ type: 'pkcs8', format: 'pem' })),
    certificate: certificate.toString(),
    caFile: await publish(join(directory, 'ca.pem'), ca),
    caBundleFile: await publish(join(directory, 'ca-bundle.pem'), ca, publicAuthorities),
    forHost: createHostCredentials(authority, () => options.now ?? new Date()),
  }
}

async function publicAuthorities(): Promise<string> {
  const { rootCertificates } = await import('node:tls')
  return `${rootCertificates.join('\n')}\n`
}

/** Writes the authority after what goes before it, unless the file ends with it already. */
async function publish(path: string, ca: string, before = async () => ''): Promise<string> {
  if (!(await readIfThere(path))?.endsWith(ca)) await replaceFile(path, (await before()) + ca)
  return path
}
