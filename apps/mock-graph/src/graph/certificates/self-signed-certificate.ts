import { AsnConvert, AsnSerializer } from '@peculiar/asn1-schema'
import * as asn from '@peculiar/asn1-x509'

/** What a certificate says: who it is of, and when it is good. */
export type CertificateSubject = {
  readonly commonName: string
  readonly notBefore: Date
  readonly notAfter: Date
}

/** A certificate in DER, and the SHA-1 of that, by which services know it. */
export type SelfSignedCertificate = {
  readonly der: Uint8Array
  readonly thumbprint: Uint8Array
}

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
const sha256WithRsa = new asn.AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.11', parameters: null })
const commonNameType = '2.5.4.3'

/**
 * Makes an RSA key of 2048 bits and a certificate that it signs itself (RFC 5280). The private key is forgotten: nothing
 * here signs anything else with it.
 */
export async function makeSelfSignedCertificate({
  commonName,
  notBefore,
  notAfter,
}: CertificateSubject): Promise<SelfSignedCertificate> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )
  const subject = nameOf(commonName)
  const tbsCertificate = new asn.TBSCertificate({
    version: asn.Version.v3,
    serialNumber: newSerialNumber(),
    signature: sha256WithRsa,
    issuer: subject,
    validity: new asn.Validity({ notBefore, notAfter }),
    subject,
    subjectPublicKeyInfo: AsnConvert.parse(
      await crypto.subtle.exportKey('spki', publicKey),
      asn.SubjectPublicKeyInfo,
    ),
  })
  const signatureValue = await crypto.subtle.sign(
    algorithm.name,
    privateKey,
    AsnSerializer.serialize(tbsCertificate),
  )
  const certificate = new asn.Certificate({
    tbsCertificate,
    signatureAlgorithm: sha256WithRsa,
    signatureValue,
  })
  const der = AsnSerializer.serialize(certificate)
  return {
    der: new Uint8Array(der),
    thumbprint: new Uint8Array(await crypto.subtle.digest('SHA-1', der)),
  }
}

const nameOf = (text: string) =>
  new asn.Name([
    new asn.RelativeDistinguishedName([
      new asn.AttributeTypeAndValue({
        type: commonNameType,
        value: new asn.AttributeValue({ utf8String: text }),
      }),
    ]),
  ])

/** Random, positive, and without a leading zero, as DER wants integers. */
function newSerialNumber(): ArrayBuffer {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes.buffer
}
