import { createGraphSync } from '../src/client/create-graph-sync.js'
import type { ConnectionOptions } from '../src/client/options.js'

/** A request as it arrived, with its body read. */
type Arrived = { method: string; url: string; headers: Headers; body: string }

/** A `fetch` that answers from a list, in order, and keeps what arrived. */
export function fetchDouble(...answers: (Response | Error)[]) {
  const requests: Arrived[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url, headers } = request
    requests.push({ method, url, headers, body: await request.text() })
    const answer = answers.shift()
    if (!answer) throw new Error(`Nobody expected ${method} ${url}.`)
    if (answer instanceof Error) throw answer
    return answer
  }
  return { fetch, requests }
}

/** A client over a fetch double, and a shorthand for the secrets of one service principal. */
export function connect(answers: (Response | Error)[], options: ConnectionOptions = {}) {
  const { fetch, requests } = fetchDouble(...answers)
  const graph = createGraphSync({ accessToken: 'a-token', fetch, ...options })
  const secrets = graph.servicePrincipals.byServicePrincipalId('sp-1').synchronization.secrets
  return { graph, secrets, requests }
}
