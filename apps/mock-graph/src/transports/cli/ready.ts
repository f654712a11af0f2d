import { describeSeed, type SeedDescription } from '../../directory/describe-seed.js'
import type { MockGraph } from '../../mock-graph.js'
import type { RunningServer } from '../server.js'

/** All a client needs to use a running fake. Holds its secrets and passwords. */
export type Ready = SeedDescription & {
  /** The Graph root without a version, as `https://graph.microsoft.com` is one. */
  readonly graphUrl: string
  /** The same over TLS, for clients that send no token without it. */
  readonly httpsGraphUrl: string
  /** Where clients sign in. Always HTTPS, since identity libraries accept nothing else. */
  readonly authorityHost: string
  /** The first tenant; each app and user names its own. */
  readonly tenantId: string
  readonly caFile: string
  readonly caBundleFile: string
  readonly pid: number
}

export function describeReady(
  { world }: Pick<MockGraph, 'world'>,
  { url, httpsUrl, certificates }: Pick<RunningServer, 'url' | 'httpsUrl' | 'certificates'>,
): Ready {
  const [tenantId = ''] = world.tenants.keys()
  return {
    graphUrl: url,
    httpsGraphUrl: httpsUrl,
    authorityHost: httpsUrl,
    tenantId,
    caFile: certificates.caFile,
    caBundleFile: certificates.caBundleFile,
    pid: process.pid,
    ...describeSeed(world),
  }
}
