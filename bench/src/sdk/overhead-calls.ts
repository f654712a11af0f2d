import { connectProvisioning } from '@graph-sync/provisioning'
import { caller } from '../caller.ts'
import { graphUrl } from '../in-process/prepared-call.ts'

/** The same request twice: by the facade, and as a program would write it without any SDK. */
export type Pair = { facade(): PromiseLike<unknown>; bare(): PromiseLike<unknown> }

const accessToken = 'not-a-token'
const value = 'https://scim.example.com'
const entries = [{ key: 'BaseAddress', value }]
const stored = JSON.stringify({ value: entries })

const fetch = async (request: Request): Promise<Response> => {
  if (request.headers.get('authorization') !== `Bearer ${accessToken}`)
    return new Response(null, { status: 401 })
  if (request.method === 'GET') {
    return new Response(stored, { headers: { 'content-type': 'application/json' } })
  }
  await request.text()
  return new Response(null, { status: 204 })
}

const { secrets } = connectProvisioning({ accessToken, fetch }).servicePrincipal(caller.owned)
const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' }

export const pairs: Record<string, Pair> = {
  PUT: {
    facade: () => secrets.replace({ BaseAddress: value }),
    bare: () =>
      fetch(new Request(graphUrl, { method: 'PUT', headers, body: JSON.stringify({ value: entries }) })),
  },
  GET: {
    facade: () => secrets.keys(),
    bare: async () => (await fetch(new Request(graphUrl, { headers }))).json(),
  },
}
