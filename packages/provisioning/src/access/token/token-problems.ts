import { cloudHosts } from '../../generated/cloud-hosts.js'
import { microsoftGraph } from '../../requests/well-known-ids.js'
import { timeOf } from './access-caller.js'
import type { Claims } from './token-claims.js'

/** Why Graph would refuse the token whatever it grants. What the token does not say is not judged. */
export function problemsOf({ exp, nbf, aud }: Claims, now: Date, origin: string | undefined): string[] {
  const problems: string[] = []
  const expires = timeOf(exp)
  if (expires && expires <= now) problems.push(`The token expired at ${show(expires)}: sign in again.`)
  const begins = timeOf(nbf)
  if (begins && begins > now) {
    problems.push(`The token is not valid before ${show(begins)}: is the clock of this machine right?`)
  }
  if (aud !== undefined && !isGraph(aud, origin)) {
    const cloud = origin !== undefined && isCloud(origin) ? origin : cloudHosts.global.graph
    problems.push(
      `The token is for ${JSON.stringify(aud)}, not for ${origin === undefined ? 'Microsoft Graph' : origin}: ` +
        `ask for the scope ${cloud}/.default.`,
    )
  }
  return problems
}

// Tokens of one cloud are no good in another, so its Graph takes its own only.
function isGraph(audience: unknown, origin: string | undefined): boolean {
  if (typeof audience !== 'string') return false
  const site = siteOf(audience)
  if (site === microsoftGraph || (origin !== undefined && site === siteOf(origin))) return true
  return (origin === undefined || !isCloud(origin)) && isCloud(audience)
}

const isCloud = (resource: string) =>
  Object.values(cloudHosts).some(({ graph }) => siteOf(graph) === siteOf(resource))

// Scheme and a slash at the end make no difference.
const siteOf = (resource: string) => resource.toLowerCase().replace(/^https?:\/\/|\/$/g, '')

const show = (time: Date) => (Number.isNaN(time.getTime()) ? 'an unreadable time' : time.toISOString())
