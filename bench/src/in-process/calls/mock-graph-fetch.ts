import { createMockGraph } from '@graph-sync/mock-graph'
import { graphUrl, type PrepareCall } from '../prepared-call.ts'
import { signInAndWrite } from '../sign-in.ts'

export const prepare: PrepareCall = async () => {
  const graph = createMockGraph()
  const headers = { authorization: await signInAndWrite(graph.fetch) }
  return { call: () => graph.fetch(new Request(graphUrl, { headers })) }
}
