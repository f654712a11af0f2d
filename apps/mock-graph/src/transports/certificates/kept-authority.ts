import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { constrainedNames } from './constrained-names.js'
import { type Credential, formatCredential, isValidFor, parseCredential } from './credential.js'
import { keepOnce } from './kept-file.js'

const renewDaysBefore = 30
const fileName = /^authority-(\d+)\.pem$/

/**
 * The certificate authority of this install, made anew when it nears its end or may not speak for a host that the
 * fake stands in for, as one of an older version. Each one is a file of its own, numbered and made once: processes
 * that renew it at the same moment therefore end with the same one.
 */
export async function keptAuthority(directory: string, now: Date): Promise<Credential> {
  const numbers = (await readdir(directory)).map((name) => Number(fileName.exec(name)?.[1] ?? 0))
  const newest = Math.max(0, ...numbers)
  if (newest > 0) {
    const kept = await authorityNumbered(newest, directory, now)
    if (isValidFor(renewDaysBefore, kept, now) && constrainedNames.every((name) => mayName(kept, name)))
      return kept
  }
  return authorityNumbered(newest + 1, directory, now)
}

async function authorityNumbered(number: number, directory: string, now: Date): Promise<Credential> {
  const path = join(directory, `authority-${number}.pem`)
  const pem = await keepOnce(path, async () => {
    // Loaded only here: a start that finds its certificates need not pay for it.
    const { makeAuthority } = await import('./make-credentials.js')
    return formatCredential(makeAuthority(now))
  })
  try {
    return parseCredential(pem)
  } catch (cause) {
    throw new Error(
      `${path} is no certificate authority of mock-graph, and was left untouched. Remove it where it is no file of yours, and a new one is made; or name another directory in MOCK_GRAPH_HOME.`,
      {
        cause,
      },
    )
  }
}

/**
 * Whether a name stands in an authority as a dNSName, which it has as constraints only: tag 2, length, text (RFC 5280
 * §4.2.1.6). Read as bytes, since what parses certificates takes longer to load than the rest of a start.
 */
const mayName = ({ certificate }: Credential, name: string): boolean =>
  certificate.raw.includes(Buffer.concat([Buffer.of(0x82, name.length), Buffer.from(name, 'latin1')]))
