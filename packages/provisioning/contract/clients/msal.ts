import { ConfidentialClientApplication } from '@azure/msal-node'
import body from '../../../../examples/put-secrets/put-secrets.request.json' with { type: 'json' }
import { tenantId } from '../callers.js'
import { requestTo, secretsPath } from '../session.js'
import type { ConnectClient } from './client.js'

/** `@azure/msal-node` for the token, and plain `fetch`. */
export const connectMsal: ConnectClient = async ({ httpsUrl, port }, { clientId, clientSecret }) => {
  const application = new ConfidentialClientApplication({
    auth: {
      clientId,
      clientSecret,
      authority: `${httpsUrl}/${tenantId}`,
      knownAuthorities: [`127.0.0.1:${port}`],
    },
  })
  const send = async (method: string, content?: unknown) => {
    const result = await application.acquireTokenByClientCredential({
      scopes: ['https://graph.microsoft.com/.default'],
    })
    const response = await fetch(
      requestTo({ origin: httpsUrl }, method, secretsPath, content, {}, result?.accessToken),
    )
    if (!response.ok) throw new Error(`It was answered with ${response.status}.`)
    return response
  }
  return { put: () => send('PUT', body), read: async () => (await send('GET')).json() }
}
