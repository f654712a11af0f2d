import { createHash, timingSafeEqual } from 'node:crypto'

type Fetch = (request: Request) => Promise<Response>

/** Lets only bearers of the token through to `/__mock`, where secrets of the directory can be read. */
export function guardAdmin(fetch: Fetch, adminToken: string): Fetch {
  const expected = digest(`Bearer ${adminToken}`)
  return async (request) => {
    if (!new URL(request.url).pathname.startsWith('/__mock')) return fetch(request)
    const presented = digest(request.headers.get('authorization') ?? '')
    return timingSafeEqual(presented, expected) ? fetch(request) : refused()
  }
}

const refused = () =>
  Response.json(
    {
      error: {
        status: 401,
        explanation: 'This fake listens beyond loopback: send its admin token as Authorization: Bearer.',
      },
    },
    { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  )

const digest = (text: string) => createHash('sha256').update(text).digest()
