import {
  type AccessToken,
  createGraphSync,
  type GraphSyncClient,
  type GraphSyncOptions,
  requestAccessToken,
} from '@graph-sync/client'
import { type Claims, readClaims } from '../access/token/token-claims.js'
import { checkOptions } from '../options/check-options.js'
import { type Clock, type ClockOptions, chooseClock, clockOptionKinds, realClock } from '../waiting/clock.js'

/** A client that is ready, such as one of `@graph-sync/client/kiota`, in place of the options to make one. */
export type ReadyClient = {
  readonly graph: GraphSyncClient
  /** The token that it sends, only to read there who calls. Default: that is not known, as with an opaque token. */
  readonly accessToken?: AccessToken | undefined
}

/** Options of `connectProvisioning`: those of `createGraphSync`, or a client, and the clock that all waiting goes by. */
export type ProvisioningOptions = (GraphSyncOptions | ReadyClient) & ClockOptions

/** What everything of one connection shares. */
export type Connection = {
  readonly graph: GraphSyncClient
  readonly clock: Clock
  /** What the token of the caller says; nothing where it is opaque. */
  claims(): Promise<Claims | undefined>
}

/** Throws a `TypeError` when the options are wrong. */
export function openConnection(options: ProvisioningOptions): Connection {
  const { now, ...ofClient } = options ?? {}
  checkOptions('connectProvisioning', { now }, { now: 'function' })
  return {
    graph: 'graph' in ofClient ? readyClient(ofClient) : createGraphSync(options && ofClient),
    clock: chooseClock(options, realClock),
    claims: () => claimsOf(ofClient),
  }
}

function readyClient({ graph, ...others }: ReadyClient): GraphSyncClient {
  checkOptions('connectProvisioning with a client', others, {
    accessToken: 'any',
    ...clockOptionKinds,
  })
  if (!graph?.servicePrincipals)
    throw new TypeError('graph must be a client, such as createGraphSync() gives.')
  return graph
}

async function claimsOf(options: GraphSyncOptions | ReadyClient): Promise<Claims | undefined> {
  if ('graph' in options && options.accessToken === undefined) return undefined
  const token = await requestAccessToken(options as GraphSyncOptions)
  try {
    return readClaims(token)
  } catch {
    return undefined
  }
}
