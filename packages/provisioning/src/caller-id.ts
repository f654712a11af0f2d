import { type GraphSyncOptions, requestAccessToken } from '@graph-sync/client'
import { readClaims } from './access/token-claims.js'

/** Object id of who signs in: claim `oid` of the token. Nothing where the token is opaque, or does not tell. */
export async function readCallerId(options: GraphSyncOptions): Promise<string | undefined> {
  const token = await requestAccessToken(options)
  try {
    const { oid } = readClaims(token)
    return typeof oid === 'string' ? oid : undefined
  } catch {
    return undefined
  }
}
