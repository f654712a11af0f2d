import { createMockGraph } from '@graph-sync/mock-graph'
import { handlers } from '@graph-sync/mock-graph/msw'
import { setupServer } from 'msw/node'
import { graphUrl, type PrepareCall } from '../prepared-call.ts'
import { signInAndWrite } from '../sign-in.ts'

export const prepare: PrepareCall = async () => {
  setupServer(...handlers(createMockGraph())).listen()
  const headers = { authorization: await signInAndWrite((request) => fetch(request)) }
  return { call: () => fetch(graphUrl, { headers }) }
}
