import { ConfidentialClientApplication } from '@azure/msal-node'
import body from '../../../examples/put-secrets/put-secrets.request.json' with { type: 'json' }
import { callGlobalFetch } from '../connections/call-global-fetch.js'
import { tenantId } from '../connections/callers.js'
import { secretsPath } from '../fake-only/session.js'
import { sendOver } from '../src/send.js'
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
  const token = async () => {
    const scopes = ['https://graph.microsoft.com/.default']
    return (await application.acquireTokenByClientCredential({ scopes }))?.accessToken ?? ''
  }
  const plain = sendOver({ graphUrl: httpsUrl, fetch: callGlobalFetch, token })
  const send = async (method: string, content?: unknown) => {
    const answer = await plain(method, secretsPath, { body: content })
    if (answer.status >= 400) throw new Error(`It was answered with ${answer.status}.`)
    return answer
  }
  return { put: () => send('PUT', body), read: async () => (await send('GET')).json() }
}
