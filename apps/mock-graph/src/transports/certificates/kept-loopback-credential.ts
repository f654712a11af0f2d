import { join } from 'node:path'
import { type Credential, formatCredential, isValidFor, parseCredential } from './credential.js'
import { readIfThere, replaceFile } from './kept-file.js'

/** Half its life, so that a server which runs for weeks never shows an expired one. */
const renewDaysBefore = 45

/** The server certificate of this install, made anew when it nears its end or the authority is another. */
export async function keptLoopbackCredential(
  directory: string,
  authority: Credential,
  now: Date,
): Promise<Credential> {
  const path = join(directory, 'loopback.pem')
  const kept = parseOrNothing(await readIfThere(path))
  if (kept && isIssuedBy(authority, kept) && isValidFor(renewDaysBefore, kept, now)) return kept
  const { makeLoopbackCredential } = await import('./make-credentials.js')
  const made = makeLoopbackCredential(authority, now)
  await replaceFile(path, formatCredential(made))
  return made
}

const isIssuedBy = (authority: Credential, { certificate }: Credential) =>
  certificate.checkIssued(authority.certificate) && certificate.verify(authority.certificate.publicKey)

function parseOrNothing(pem: string | undefined): Credential | undefined {
  try {
    return pem === undefined ? undefined : parseCredential(pem)
  } catch {
    return undefined
  }
}
