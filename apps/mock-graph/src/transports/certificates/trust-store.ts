import { createHash } from 'node:crypto'

/** What every reader of the format has as its password unless told otherwise; one that is given none checks nothing. */
const password = 'changeit'

const magic = 0xfeedfeed
const version = 2
const trustedCertificate = 2

/**
 * Certificates, each in DER, as a Java key store of the kind JKS that trusts them: what a JVM reads without a password.
 * The format is that of the JDK's `sun.security.provider.JavaKeyStore`. The last certificate ends 20 bytes before it does.
 */
export function formatTrustStore(certificates: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat([
    uint32(magic),
    uint32(version),
    uint32(certificates.length),
    ...certificates.flatMap((certificate, index) => [
      uint32(trustedCertificate),
      text(`authority-${index}`),
      // When it was added, in milliseconds: never, so that the same certificates are the same file.
      Buffer.alloc(8),
      text('X.509'),
      uint32(certificate.length),
      certificate,
    ]),
  ])
  const digest = createHash('sha1')
    .update(Buffer.from(password, 'utf16le').swap16())
    .update('Mighty Aphrodite')
    .update(content)
    .digest()
  return Buffer.concat([content, digest])
}

/** Whether a trust store ends with this certificate. */
export const endsWith = (store: Uint8Array, certificate: Uint8Array): boolean =>
  Buffer.from(store).subarray(0, -20).subarray(-certificate.length).equals(certificate)

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** ASCII as Java's `DataOutput.writeUTF` does: its length, then its bytes. */
function text(ascii: string): Buffer {
  const bytes = Buffer.from(ascii, 'latin1')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}
