import * as asn from '@peculiar/asn1-x509'
import { constrainedNames } from './constrained-names.js'
import { type Credential, validityOf } from './credential.js'
import { extension, issueCertificate } from './issue-certificate.js'

/** The names under which a fake is reached on its own machine. */
const loopback = { dns: ['localhost'], addresses: ['127.0.0.1', '::1'] }

const authorityDays = 365
const leafDays = 90

/**
 * A certificate authority that can speak for nothing but this machine and the hosts the fake stands in for: even a
 * stolen key of it is worthless for any other site.
 *
 * @param names Those it may speak for. Default: all that this version needs.
 */
export function makeAuthority(now: Date, names = constrainedNames): Credential {
  const permitted = [
    ...names.map((dNSName) => new asn.GeneralName({ dNSName })),
    ...loopback.addresses.map(
      (address) => new asn.GeneralName({ iPAddress: `${address}/${address.includes(':') ? 128 : 32}` }),
    ),
  ]
  return issueCertificate({
    // Verifiers may find an issuer by its name: one authority must not be taken for the next.
    commonName: `mock-graph development CA ${now.toISOString()}`,
    ...validityOf(authorityDays, now),
    extensions: [
      extension(
        asn.id_ce_basicConstraints,
        new asn.BasicConstraints({ cA: true, pathLenConstraint: 0 }),
        true,
      ),
      extension(
        asn.id_ce_keyUsage,
        new asn.KeyUsage(asn.KeyUsageFlags.keyCertSign | asn.KeyUsageFlags.cRLSign),
        true,
      ),
      extension(asn.id_ce_extKeyUsage, new asn.ExtendedKeyUsage([asn.id_kp_serverAuth])),
      extension(
        asn.id_ce_nameConstraints,
        new asn.NameConstraints({
          permittedSubtrees: new asn.GeneralSubtrees(
            permitted.map((base) => new asn.GeneralSubtree({ base })),
          ),
        }),
        true,
      ),
    ],
  })
}

/** A server certificate for the loopback names. */
export const makeLoopbackCredential = (issuer: Credential, now: Date): Credential =>
  makeServerCredential('mock-graph on this machine', issuer, now, [
    ...loopback.dns.map((dNSName) => new asn.GeneralName({ dNSName })),
    ...loopback.addresses.map((iPAddress) => new asn.GeneralName({ iPAddress })),
  ])

/** A server certificate for a host that the fake stands in for, or with `*.` for its regions. */
export const makeHostCredential = (host: string, issuer: Credential, now: Date): Credential =>
  makeServerCredential(`mock-graph for ${host}`, issuer, now, [new asn.GeneralName({ dNSName: host })])

const makeServerCredential = (
  commonName: string,
  issuer: Credential,
  now: Date,
  names: asn.GeneralName[],
): Credential =>
  issueCertificate({
    commonName,
    ...validityOf(leafDays, now),
    issuer,
    extensions: [
      extension(asn.id_ce_basicConstraints, new asn.BasicConstraints({ cA: false }), true),
      extension(asn.id_ce_keyUsage, new asn.KeyUsage(asn.KeyUsageFlags.digitalSignature), true),
      extension(asn.id_ce_extKeyUsage, new asn.ExtendedKeyUsage([asn.id_kp_serverAuth])),
      extension(asn.id_ce_subjectAltName, new asn.SubjectAlternativeName(names)),
    ],
  })
