import { type GraphSyncOptions, requestAccessToken } from '@graph-sync/client'
import { cloudHosts } from '../generated/cloud-hosts.js'
import type { AccessReport } from './access-report.js'
import { type AccessTarget, checkAccess } from './check-access.js'
import type { OperationId } from './rules/operation-id.js'

export type CheckOwnAccessOptions = {
  readonly target?: AccessTarget | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * {@link checkAccess} of the token with which a connection of these options would call. Signs in; sends nothing to Graph.
 * Throws what signing in throws, and a `TypeError` for an unknown operation or a token that is no JWT.
 */
export async function checkOwnAccess(
  options: GraphSyncOptions,
  operations: OperationId | readonly OperationId[],
  { target, signal }: CheckOwnAccessOptions = {},
): Promise<AccessReport> {
  const token = await requestAccessToken(options, signal)
  const { baseUrl, cloud = 'global' } = options
  const origin = baseUrl === undefined ? cloudHosts[cloud].graph : new URL(baseUrl).origin
  return checkAccess(operations, { token, target, origin })
}
