import { type GraphSyncOptions, requestAccessToken } from '@graph-sync/client'

/** Object id of who signs in: claim `oid` of the token. Nothing where the token cannot be read, or does not tell. */
export async function readCallerId(options: GraphSyncOptions): Promise<string | undefined> {
  const [, payload = ''] = (await requestAccessToken(options)).split('.')
  try {
    const claims: { oid?: unknown } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    return typeof claims.oid === 'string' ? claims.oid : undefined
  } catch {
    return undefined
  }
}
