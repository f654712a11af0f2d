import { http } from 'msw/http'
import { setupServer } from 'msw/node'
import { readSecrets } from '../../caller.ts'
import { graphUrl, type PrepareCall } from '../prepared-call.ts'

/** One handler that looks at nothing. */
export const prepare: PrepareCall = async () => {
  setupServer(http.all('https://graph.microsoft.com/*', () => Response.json(readSecrets))).listen()
  const headers = { authorization: 'Bearer not-a-token' }
  return { call: () => fetch(graphUrl, { headers }) }
}
