import { createHash, timingSafeEqual } from 'node:crypto'

type Fetch = (request: Request) => Promise<Response>

/** Lets only bearers of the token through to `/__mock`, where secrets of the directory can be read. */
export function guardAdmin(fetch: Fetch, adminToken: string): Fetch {
  const expected = digest(`Bearer ${adminToken}`)
  return async (request) => {
    if (!isAdminRequest(request)) return fetch(request)
    const presented = digest(request.headers.get('authorization') ?? '')
    return timingSafeEqual(presented, expected)
      ? fetch(request)
      : refuseAdmin(
          401,
          'This fake listens beyond loopback: send its admin token as Authorization: Bearer.',
          { 'www-authenticate': 'Bearer' },
        )
  }
}

/** Whether a request asks below `/__mock`. Parsing its URL is spared those that cannot. */
export const isAdminRequest = ({ url }: Request): boolean =>
  url.includes('/__mock') && new URL(url).pathname.startsWith('/__mock')

/** Refuses as `/__mock` itself does. */
export const refuseAdmin = (status: 401 | 403, explanation: string, headers: Record<string, string> = {}) =>
  Response.json({ error: { status, explanation } }, { status, headers })

const digest = (text: string) => createHash('sha256').update(text).digest()
