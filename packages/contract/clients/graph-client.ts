import { Client } from '@microsoft/microsoft-graph-client'
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js'
import body from '../../../examples/put-secrets/put-secrets.request.json' with { type: 'json' }
import { azureCredential } from '../connections/azure-credential.js'
import { target } from '../connections/callers.js'
import type { ConnectClient } from './client.js'

/** `@microsoft/microsoft-graph-client`: over https only, to hosts it is told of. */
export const connectGraphClient: ConnectClient = async ({ httpsUrl }, caller) => {
  const credential = azureCredential(caller, { authorityHost: httpsUrl, disableInstanceDiscovery: true })
  const client = Client.initWithMiddleware({
    authProvider: new TokenCredentialAuthenticationProvider(credential, {
      scopes: ['https://graph.microsoft.com/.default'],
    }),
    baseUrl: httpsUrl,
    customHosts: new Set(['127.0.0.1']),
  })
  const secrets = `/servicePrincipals/${target.id}/synchronization/secrets`
  return { put: () => client.api(secrets).put(body), read: () => client.api(secrets).get() }
}
