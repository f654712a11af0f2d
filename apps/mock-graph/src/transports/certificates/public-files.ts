import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isErrno, readIfThere, replaceFile } from './kept-file.js'
import { endsWith, formatTrustStore } from './trust-store.js'

/** Where clients find the authority to trust. */
export type PublicFiles = {
  /** Path of our certificate authority alone, PEM: for `NODE_EXTRA_CA_CERTS`, `curl --cacert`. */
  readonly caFile: string
  /** Path of the public authorities and ours, PEM: for `SSL_CERT_FILE`, which replaces the public ones. */
  readonly caBundleFile: string
  /** Path of the same as a Java key store without a password: for `-Djavax.net.ssl.trustStore`. */
  readonly trustStoreFile: string
}

/** Writes the files that tell clients of an authority, unless they do already. */
export async function publishAuthority(
  directory: string,
  { certificate }: { readonly certificate: X509Certificate },
): Promise<PublicFiles> {
  const pem = certificate.toString()
  return {
    caFile: await publish(join(directory, 'ca.pem'), pem),
    caBundleFile: await publish(join(directory, 'ca-bundle.pem'), pem, async () =>
      (await publicAuthorities()).map((one) => `${one}\n`).join(''),
    ),
    trustStoreFile: await publishTrustStore(join(directory, 'truststore.jks'), certificate),
  }
}

async function publicAuthorities(): Promise<readonly string[]> {
  const { rootCertificates } = await import('node:tls')
  return rootCertificates
}

/** Writes the authority after what goes before it, unless the file ends with it already. */
async function publish(path: string, ca: string, before = async () => ''): Promise<string> {
  if (!(await readIfThere(path))?.endsWith(ca)) await replaceFile(path, (await before()) + ca)
  return path
}

async function publishTrustStore(path: string, { raw }: X509Certificate): Promise<string> {
  const kept = await readFile(path).catch((error) => {
    if (isErrno(error, 'ENOENT')) return new Uint8Array()
    throw error
  })
  if (endsWith(kept, raw)) return path
  const authorities = (await publicAuthorities()).map((pem) => new X509Certificate(pem).raw)
  await replaceFile(path, formatTrustStore([...authorities, raw]))
  return path
}
