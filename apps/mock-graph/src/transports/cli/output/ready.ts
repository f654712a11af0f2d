import { describeSeed, type SeedDescription } from '../../../directory/seed/describe-seed.js'
import { appServicePath } from '../../../identity/managed-identity/app-service-endpoint.js'
import type { MockGraph } from '../../../mock-graph.js'
import type { PublicFiles } from '../../certificates/public-files.js'
import type { RunningServer } from '../../server.js'

/** All a client needs to use a running fake. Holds its secrets and passwords. */
export type Ready = SeedDescription &
  PublicFiles & {
    /** The Graph root without a version, as `https://graph.microsoft.com` is one. */
    readonly graphUrl: string
    /** The same over TLS, for clients that send no token without it. */
    readonly httpsGraphUrl: string
    /** Where clients sign in. Always HTTPS, since identity libraries accept nothing else. */
    readonly authorityHost: string
    /** The first tenant; each app and user names its own. */
    readonly tenantId: string
    /** What programs with a managed identity read as `IDENTITY_ENDPOINT` and `IDENTITY_HEADER`. */
    readonly identityEndpoint: string
    readonly identityHeader: string
    readonly pid: number
  }

export function describeReady(
  { world, identityHeader }: Pick<MockGraph, 'world' | 'identityHeader'>,
  { url, httpsUrl, certificates }: Pick<RunningServer, 'url' | 'httpsUrl' | 'certificates'>,
): Ready {
  const [tenantId = ''] = world.tenants.keys()
  return {
    graphUrl: url,
    httpsGraphUrl: httpsUrl,
    authorityHost: httpsUrl,
    tenantId,
    identityEndpoint: url + appServicePath,
    identityHeader,
    caFile: certificates.caFile,
    caBundleFile: certificates.caBundleFile,
    trustStoreFile: certificates.trustStoreFile,
    pid: process.pid,
    ...describeSeed(world),
  }
}
