import { defaultSeed, type MockGraph } from '../src/index.js'
import type { Answer } from './answer.js'
import { send } from './send.js'

export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>

const [tenant] = defaultSeed.tenants
const origin = 'https://graph.microsoft.com'

/**
 * Calls Graph as an application of the default seed, signed in through the real token endpoint: anew for each call, as
 * the clock may have outrun the last token. A path without a version is one of `/v1.0`; a body is sent as JSON unless
 * the headers say otherwise.
 */
export async function connect(graph: MockGraph, appName: string): Promise<Call> {
  await signIn(graph, appName)
  return callAs(graph, () => signIn(graph, appName))
}

/** Calls Graph with the token that is current at each call. */
export const callAs =
  (graph: MockGraph, currentToken: () => Promise<string>): Call =>
  async (method, path, body, headers = {}) => {
    const token = await currentToken()
    const url = origin + (/^\/(v1\.0|beta)\//i.test(path) ? path : `/v1.0${path}`)
    const asJson = body !== undefined && !(body instanceof Uint8Array)
    return send(
      graph,
      new Request(url, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(asJson && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: asJson ? JSON.stringify(body) : (body as BodyInit) }),
      }),
    )
  }

async function signIn(graph: MockGraph, appName: string): Promise<string> {
  const application = tenant?.applications?.find(({ name }) => name === appName)
  if (!tenant || !application?.appId) throw new Error(`The default seed has no application ${appName}.`)
  const { body } = await send(
    graph,
    new Request(`https://login.microsoftonline.com/${tenant.id}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: application.appId,
        client_secret: application.clientSecret ?? '',
        scope: `${origin}/.default`,
      }),
    }),
  )
  return body.access_token
}
