import {
  createClock,
  createMockGraph,
  defaultSeed,
  type MockGraph,
  type MockGraphOptions,
} from '../../src/index.js'
import type { Answer } from '../answer.js'
import { send } from '../send.js'

/** Sends a line such as `GET /beta/groups`, with a body and headers beside the client's own. */
export type Send = (
  line: string,
  body?: BodyInit | object,
  headers?: Record<string, string>,
) => Promise<Answer>

const [tenant] = defaultSeed.tenants
export const tenantId = tenant?.id ?? ''
export const tokenUrl = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`
export const json = { 'Content-Type': 'application/json' }

/** A fake whose clock stands still until the sequence moves it. */
export function openGraph(options: MockGraphOptions = {}) {
  const clock = createClock(new Date('2026-03-01T12:00:00Z'))
  clock.freeze()
  return { graph: createMockGraph({ clock, ...options }), clock }
}

/** A client that adds nothing to what it is told to send. A path is one of graph.microsoft.com; objects become JSON. */
export function createClient(graph: MockGraph, own: Record<string, string> = {}): Send {
  return async (line, body, headers = {}) => {
    const space = line.indexOf(' ')
    const url = new URL(line.slice(space + 1), 'https://graph.microsoft.com')
    const request = new Request(url, {
      method: line.slice(0, space),
      headers: { ...own, ...headers },
      ...(body !== undefined && { body: isPlain(body) ? JSON.stringify(body) : (body as BodyInit) }),
    })
    return send(graph, request)
  }
}

const isPlain = (body: BodyInit | object) => Object.getPrototypeOf(body) === Object.prototype

/** Signs in with a form of the token endpoint, and gives a client with the token and headers of its own. */
export async function signIn(
  graph: MockGraph,
  form: Record<string, string>,
  own: Record<string, string> = json,
): Promise<Send> {
  const { body } = await createClient(graph)(`POST ${tokenUrl}`, new URLSearchParams(form))
  return createClient(graph, { ...own, Authorization: `Bearer ${body.access_token}` })
}

/** The form of an application of the default seed. */
export function asApplication(name = 'application-admin') {
  const application = tenant?.applications?.find((one) => one.name === name)
  return {
    client_id: application?.appId ?? '',
    client_secret: application?.clientSecret ?? '',
    grant_type: 'client_credentials',
    scope: 'https://graph.microsoft.com/.default',
  }
}

/** The form of a person of the default seed, at the console that people sign in with. */
export const asUser = (name = 'application-administrator') => ({
  client_id: asApplication('developer-console').client_id,
  grant_type: 'password',
  username: `${name}@contoso.example`,
  password: `not-a-password-of-${name}`,
  scope: 'https://graph.microsoft.com/.default',
})

/** Instantiates an application of the gallery and tells the id of its service principal. */
export async function instantiate(send: Send, templateId: string, displayName: string): Promise<string> {
  const { body } = await send(`POST /v1.0/applicationTemplates/${templateId}/instantiate`, { displayName })
  return body.servicePrincipal.id
}
