import { defaultSeed, type MockGraph } from '../src/index.js'

export type Answer = {
  readonly status: number
  /** Parsed JSON, a text, or `undefined` where there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows which shape it expects
  readonly body: any
  readonly headers: Headers
}

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
  return async (method, path, body, headers = {}) => {
    const token = await signIn(graph, appName)
    const url = origin + (/^\/(v1\.0|beta)\//.test(path) ? path : `/v1.0${path}`)
    const asJson = body !== undefined && !(body instanceof Uint8Array)
    const answer = await graph.fetch(
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
    const text = await answer.text()
    const json = answer.headers.get('Content-Type')?.includes('json')
    return {
      status: answer.status,
      body: json ? JSON.parse(text) : text || undefined,
      headers: answer.headers,
    }
  }
}

async function signIn(graph: MockGraph, appName: string): Promise<string> {
  const application = tenant?.applications?.find(({ name }) => name === appName)
  if (!tenant || !application?.appId) throw new Error(`The default seed has no application ${appName}.`)
  const response = await graph.fetch(
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
  return (await response.json()).access_token
}
