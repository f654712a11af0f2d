import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'

/** A certificate and its private key. */
export type Credential = { readonly certificate: X509Certificate; readonly key: KeyObject }

/** The PEM text of both, one file, so that the two can never come from different makers. */
export const formatCredential = ({ certificate, key }: Credential): string =>
  certificate.toString() + key.export({ type: 'pkcs8', format: 'pem' })

/** Reads what {@link formatCredential} wrote. Throws when the text is something else. */
export const parseCredential = (pem: string): Credential => ({
  certificate: new X509Certificate(pem),
  key: createPrivateKey(pem),
})

const day = 24 * 60 * 60 * 1000

/** Whether the certificate is good for at least so many more days. */
export const isValidFor = (days: number, { certificate }: Credential, now: Date): boolean =>
  certificate.validFromDate <= now && now.getTime() + days * day < certificate.validToDate.getTime()

/** A validity that began an hour ago, since clocks differ. */
export const validityOf = (days: number, now: Date): { notBefore: Date; notAfter: Date } => ({
  notBefore: new Date(now.getTime() - day / 24),
  notAfter: new Date(now.getTime() + days * day),
})
