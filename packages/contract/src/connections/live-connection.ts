import type { CloudName } from '@graph-sync/client'
import { cloudHosts } from '../generated/cloud-hosts.js'
import { clientCredentials } from './client-credentials.js'
import type { ContractConnection } from './connection.js'
import { type ContractEnvironment, need } from './environment.js'

/**
 * A tenant that the environment names, by client credentials. Sends nothing yet. Throws a `TypeError` that says which
 * variable to set.
 */
export function liveConnection(
  environment: ContractEnvironment,
  fetch: (request: Request) => Promise<Response> = (request) => globalThis.fetch(request),
): ContractConnection {
  const {
    GRAPH_SYNC_TENANT_ID: tenantId,
    GRAPH_SYNC_CLIENT_ID: clientId,
    GRAPH_SYNC_CLIENT_SECRET: clientSecret,
  } = need(
    environment,
    'the contract signs in to the tenant with them',
    'GRAPH_SYNC_TENANT_ID',
    'GRAPH_SYNC_CLIENT_ID',
    'GRAPH_SYNC_CLIENT_SECRET',
  )
  const hosts = hostsOf(environment.GRAPH_SYNC_CLOUD ?? 'global')
  const graphUrl = originOf('GRAPH_SYNC_GRAPH_URL', environment.GRAPH_SYNC_GRAPH_URL ?? hosts.graph)
  const authority = originOf('GRAPH_SYNC_AUTHORITY', environment.GRAPH_SYNC_AUTHORITY ?? hosts.authority)
  if (isOfCloud(graphUrl) !== isOfCloud(authority)) {
    throw new TypeError(
      'Set both GRAPH_SYNC_GRAPH_URL and GRAPH_SYNC_AUTHORITY or neither: a real secret must not go to a fake, nor a fake one to a real service.',
    )
  }
  const scope = `${hosts.graph}/.default`
  return {
    kind: 'tenant',
    ...{ graphUrl, tenantId, fetch },
    token: clientCredentials({ authority, tenantId, clientId, clientSecret, scope, fetch }),
    secrets: [clientSecret, clientId],
  }
}

function hostsOf(name: string) {
  const known = Object.keys(cloudHosts)
  if (!known.includes(name)) {
    throw new TypeError(`GRAPH_SYNC_CLOUD must be one of ${known.join(', ')}, not "${name}".`)
  }
  return cloudHosts[name as CloudName]
}

const realOrigins = new Set<string>(
  Object.values(cloudHosts).flatMap(({ graph, authority }) => [graph, authority]),
)
const isOfCloud = (origin: string) => realOrigins.has(origin)

function originOf(name: string, given: string): string {
  const url = URL.parse(given)
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (!url || !isSafe) {
    throw new TypeError(
      `${name} must be an https URL, or an http URL on this machine such as http://127.0.0.1:4010.`,
    )
  }
  return url.origin
}

const isLoopback = (hostname: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
