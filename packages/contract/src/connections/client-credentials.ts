/** What an application signs in with. */
export type ClientCredentials = {
  readonly authority: string
  readonly tenantId: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string
  fetch(request: Request): Promise<Response>
}

// Asked again so long before a token ends: a case may take minutes.
const margin = 300_000

/** Gives a token, and a new one when the old one is about to end. Throws with the words of the authority. */
export function clientCredentials(options: ClientCredentials): () => Promise<string> {
  let kept: Promise<{ token: string; until: number }> | undefined
  return async () => {
    if (!kept || (await kept).until < Date.now()) kept = signIn(options)
    try {
      return (await kept).token
    } catch (error) {
      kept = undefined
      throw error
    }
  }
}

async function signIn({ authority, tenantId, clientId, clientSecret, scope, fetch }: ClientCredentials) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope,
  })
  const url = `${authority}/${tenantId}/oauth2/v2.0/token`
  const response = await fetch(new Request(url, { method: 'POST', body }))
  const answer = (await response.json()) as Partial<TokenAnswer>
  if (!answer.access_token) {
    throw new Error(`The application cannot sign in: ${answer.error_description ?? response.status}`)
  }
  return { token: answer.access_token, until: Date.now() + (answer.expires_in ?? 3600) * 1000 - margin }
}

type TokenAnswer = { access_token: string; expires_in: number; error_description: string }
