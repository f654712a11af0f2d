import { readSecrets } from '../../caller.ts'
import { graphUrl, type PrepareCall } from '../prepared-call.ts'

/** A fetch function that looks at nothing. */
export const prepare: PrepareCall = async () => {
  const fetch = async (_request: Request): Promise<Response> => Response.json(readSecrets)
  const headers = { authorization: 'Bearer not-a-token' }
  return { call: () => fetch(new Request(graphUrl, { headers })) }
}
