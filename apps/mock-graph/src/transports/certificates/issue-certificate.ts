import { createHash, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto'
import { AsnConvert, AsnSerializer, OctetString } from '@peculiar/asn1-schema'
import * as asn from '@peculiar/asn1-x509'
import type { Credential } from './credential.js'

export type CertificateRequest = {
  readonly commonName: string
  readonly notBefore: Date
  readonly notAfter: Date
  readonly extensions: readonly asn.Extension[]
  /** Who signs. Default: the new key itself. */
  readonly issuer?: Credential
}

const commonName = '2.5.4.3'
const ecdsaWithSha256 = new asn.AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' })

/** Makes a P-256 key and a certificate for it (RFC 5280), with the key identifiers that strict verifiers ask for. */
export function issueCertificate(request: CertificateRequest): Credential {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const subject = nameOf(request.commonName)
  const subjectPublicKeyInfo = AsnConvert.parse(
    publicKey.export({ type: 'spki', format: 'der' }),
    asn.SubjectPublicKeyInfo,
  )
  const subjectKey = keyIdentifier(subjectPublicKeyInfo)
  const issuer =
    request.issuer && AsnConvert.parse(request.issuer.certificate.raw, asn.Certificate).tbsCertificate
  const tbsCertificate = new asn.TBSCertificate({
    version: asn.Version.v3,
    serialNumber: newSerialNumber(),
    signature: ecdsaWithSha256,
    issuer: issuer?.subject ?? subject,
    validity: new asn.Validity(request),
    subject,
    subjectPublicKeyInfo,
    extensions: new asn.Extensions([
      ...request.extensions,
      extension(asn.id_ce_subjectKeyIdentifier, new asn.SubjectKeyIdentifier(subjectKey)),
      extension(
        asn.id_ce_authorityKeyIdentifier,
        new asn.AuthorityKeyIdentifier({
          keyIdentifier: new asn.KeyIdentifier(
            issuer ? keyIdentifier(issuer.subjectPublicKeyInfo) : subjectKey,
          ),
        }),
      ),
    ]),
  })
  const signed = new Uint8Array(AsnSerializer.serialize(tbsCertificate))
  const signatureValue = toArrayBuffer(sign('sha256', signed, request.issuer?.key ?? privateKey))
  const certificate = new asn.Certificate({
    tbsCertificate,
    signatureAlgorithm: ecdsaWithSha256,
    signatureValue,
  })
  return {
    certificate: new X509Certificate(new Uint8Array(AsnSerializer.serialize(certificate))),
    key: privateKey,
  }
}

/** An extension with its value in DER. */
export const extension = (extnID: string, value: object, critical = false) =>
  new asn.Extension({ extnID, critical, extnValue: new OctetString(AsnSerializer.serialize(value)) })

const nameOf = (text: string) =>
  new asn.Name([
    new asn.RelativeDistinguishedName([
      new asn.AttributeTypeAndValue({
        type: commonName,
        value: new asn.AttributeValue({ utf8String: text }),
      }),
    ]),
  ])

/** RFC 5280 §4.2.1.2, method 1. */
const keyIdentifier = ({ subjectPublicKey }: asn.SubjectPublicKeyInfo) =>
  toArrayBuffer(createHash('sha1').update(new Uint8Array(subjectPublicKey)).digest())

/** Random, positive, and without a leading zero, as DER wants integers. */
function newSerialNumber(): ArrayBuffer {
  const bytes = randomBytes(16)
  bytes[0] = (bytes[0]! & 0x7f) | 0x40
  return toArrayBuffer(bytes)
}

const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
