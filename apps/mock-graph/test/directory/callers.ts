import { generateSigningKeys, type SigningKeys } from '../../src/identity/keys/signing-keys.js'
import { createMockGraph, defaultSeed, type MockGraph, type MockGraphOptions } from '../../src/index.js'
import { type Call, callAs } from '../connect.js'
import { send } from '../send.js'

const [tenant] = defaultSeed.tenants
const origin = 'https://graph.microsoft.com'

/** The seed's developer console, through which people sign in. */
const consoleId = 'aaaaaaaa-0000-4000-8000-000000000010'

let keys: Promise<SigningKeys> | undefined

/** A fake with the keys of the one before: making them takes longer than most tests. */
export const openGraph = (options: MockGraphOptions = {}): MockGraph =>
  createMockGraph({ signingKeys: () => (keys ??= generateSigningKeys()), ...options })

type SignIn = { readonly status: number; readonly claims: Record<string, unknown>; readonly call: Call }

/** Signs an application in with a secret that the test knows. */
export const signInApplication = (graph: MockGraph, clientId: string, secret: string) =>
  signIn(graph, { grant_type: 'client_credentials', client_id: clientId, client_secret: secret })

/** Signs a user of the default seed in, through the console or another public client, with its seeded password. */
export const signInUser = (graph: MockGraph, name: string, clientId = consoleId) =>
  signIn(graph, {
    grant_type: 'password',
    client_id: clientId,
    username: `${name}@contoso.example`,
    password: `not-a-password-of-${name}`,
  })

/** Signs in through the real token endpoint and calls Graph with the token, which shows in `claims`. */
export async function signIn(graph: MockGraph, form: Record<string, string>): Promise<SignIn> {
  const { status, body: granted } = await send(
    graph,
    new Request(`https://login.microsoftonline.com/${tenant?.id}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...form, scope: `${origin}/.default` }),
    }),
  )
  const token: string = granted.access_token ?? ''
  const payload = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/')
  return {
    status,
    claims: payload ? JSON.parse(atob(payload)) : {},
    call: callAs(graph, async () => token),
  }
}
