import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { AsnConvert, AsnSerializer } from '@peculiar/asn1-schema'
import * as asn from '@peculiar/asn1-x509'

/** A certificate that a client registers, and the key it keeps. Its signature is nobody's: nothing here looks at it. */
export type ClientCertificate = {
  /** PEM. */
  readonly certificate: string
  readonly key: KeyObject
  readonly sha1: Buffer
  readonly sha256: Buffer
}

export function makeClientCertificate(kind: 'rsa' | 'ec'): ClientCertificate {
  const { privateKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const name = new asn.Name([])
  const signature = new asn.AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.11' })
  const tbsCertificate = new asn.TBSCertificate({
    version: asn.Version.v3,
    serialNumber: new Uint8Array([1]).buffer,
    signature,
    issuer: name,
    validity: new asn.Validity({ notBefore: new Date('2020-01-01'), notAfter: new Date('2040-01-01') }),
    subject: name,
    subjectPublicKeyInfo: AsnConvert.parse(publicKey, asn.SubjectPublicKeyInfo),
  })
  const signatureValue = new Uint8Array(64).buffer
  const certificate = new asn.Certificate({ tbsCertificate, signatureAlgorithm: signature, signatureValue })
  const der = Buffer.from(AsnSerializer.serialize(certificate))
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n')
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey,
    sha1: createHash('sha1').update(der).digest(),
    sha256: createHash('sha256').update(der).digest(),
  }
}

/** A compact JWS with the ECDSA signature in ASN.1, as Terraform makes it. */
export function signWithAsn1(header: object, claims: object, key: KeyObject): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const signed = `${encode(header)}.${encode(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}
