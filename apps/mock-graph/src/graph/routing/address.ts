import type { Reply } from '../calls/graph-call.js'

/** A request path below a version of the API. */
export type Address = {
  /** In lower case. */
  readonly version: string
  /** What follows the version and the alias, as the router reads it. */
  readonly path: string
  /** `/myorganization`, as it was spelled, if the caller went through it. */
  readonly alias: string
}

/**
 * Reads the path of a request below `/v1.0` or `/beta`, in any case. `myorganization`, a leftover of Azure AD Graph that the portal
 * and CLI for Microsoft 365 use, names the root once more (docs/discoveries/addresses.md).
 */
export function readAddress(pathname: string): Address {
  const slash = pathname.indexOf('/', 1)
  const version = (slash < 0 ? pathname.slice(1) : pathname.slice(1, slash)).toLowerCase()
  const below = withOneSlash(pathname.slice(version.length + 1))
  const [alias = ''] = /^\/myorganization(?=\/|$)/i.exec(below) ?? []
  return { version, alias, path: alias === '' ? below : withOneSlash(below.slice(alias.length)) }
}

const withOneSlash = (path: string) => (path.startsWith('//') ? path.replace(/^\/+/, '/') : path)

/** The next page is asked for through the alias that the first was; `@odata.context` does not have it. */
export function keepAlias(reply: Reply, root: string, alias: string): Reply {
  if (alias === '' || !('body' in reply)) return reply
  const next = reply.body['@odata.nextLink']
  if (typeof next !== 'string' || !next.startsWith(`${root}/`)) return reply
  return { ...reply, body: { ...reply.body, '@odata.nextLink': root + alias + next.slice(root.length) } }
}
