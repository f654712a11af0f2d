import { Client } from '@microsoft/microsoft-graph-client'
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js'
import { graph, isOwn, scope, secretsPath } from '../shared/addresses.ts'
import { createCredential } from '../shared/credential.ts'
import { checkSecrets, documentedRequest } from '../shared/documented-request.ts'

export default async () => {
  const client = Client.initWithMiddleware({
    authProvider: new TokenCredentialAuthenticationProvider(createCredential(), { scopes: [scope] }),
    ...(isOwn && { baseUrl: graph, customHosts: new Set([new URL(graph).hostname]) }),
  })
  await client.api(secretsPath).put(documentedRequest)
  checkSecrets(await client.api(secretsPath).get())
}
