import { resolveEndpoint } from '../client/endpoint.js'
import type { GraphSyncOptions } from '../client/options.js'
import { createTokenSource } from './access-token.js'

/**
 * The token that a client of these options would send, for those who look at its claims. Throws a `TypeError` for wrong
 * options; what a credential throws goes through.
 */
export async function requestAccessToken(options: GraphSyncOptions, signal?: AbortSignal): Promise<string> {
  const { scope } = resolveEndpoint(options)
  return createTokenSource(options, scope)(undefined, signal)
}
