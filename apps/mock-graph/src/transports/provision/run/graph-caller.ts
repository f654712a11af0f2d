import type { MockGraph } from '../../../mock-graph.js'

/** Calls Graph. Throws a {@link RefusedCall} for an answer that is no success. */
export type CallGraph = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>

/** An answer of Graph that is no success; the message is Graph's own. */
export class RefusedCall extends Error {
  override readonly name = 'RefusedCall'
}

/** Calls Graph as an application of a tenant, signed in with its secret. */
export async function signInTo(
  graph: Pick<MockGraph, 'fetch'>,
  tenantId: string,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): Promise<CallGraph> {
  const signIn = await graph.fetch(
    new Request(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        ...{ grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' },
        ...{ client_id: clientId, client_secret: clientSecret },
      }),
    }),
  )
  const { access_token: token } = (await signIn.json()) as { access_token: string }
  return async (method, path, body) => {
    const response = await graph.fetch(
      new Request(`https://graph.microsoft.com/v1.0${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
    if (response.ok) return answer
    const { error } = answer as { error?: { message?: string } }
    throw new RefusedCall(error?.message ?? `Graph answered ${response.status}.`)
  }
}
