import { createMockGraph } from '@graph-sync/mock-graph'
import { setupMockGraph } from '@graph-sync/mock-graph/msw'
import { graphUrl, type PrepareCall } from '../prepared-call.ts'
import { signInAndWrite } from '../sign-in.ts'

export const prepare: PrepareCall = async () => {
  setupMockGraph(createMockGraph()).listen()
  const headers = { authorization: await signInAndWrite((request) => fetch(request)) }
  return { call: () => fetch(graphUrl, { headers }) }
}
