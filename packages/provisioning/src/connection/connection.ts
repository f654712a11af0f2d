import {
  createGraphSync,
  type GraphSyncClient,
  type GraphSyncOptions,
  requestAccessToken,
} from '@graph-sync/client'
import { type Claims, readClaims } from '../access/token/token-claims.js'
import { checkOptions } from '../options/check-options.js'
import { type Clock, type ClockOptions, chooseClock, realClock } from '../waiting/clock.js'

/** Options of `connectProvisioning`: those of `createGraphSync`, and the clock that all waiting goes by. */
export type ProvisioningOptions = GraphSyncOptions & ClockOptions

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
    // Which refuses any other that there is not.
    graph: createGraphSync(options && ofClient),
    clock: chooseClock(options, realClock),
    claims: () => claimsOf(ofClient),
  }
}

async function claimsOf(options: GraphSyncOptions): Promise<Claims | undefined> {
  const token = await requestAccessToken(options)
  try {
    return readClaims(token)
  } catch {
    return undefined
  }
}
