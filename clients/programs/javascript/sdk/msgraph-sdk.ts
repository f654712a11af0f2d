import { AzureIdentityAuthenticationProvider } from '@microsoft/kiota-authentication-azure'
import { createGraphServiceClient, GraphRequestAdapter } from '@microsoft/msgraph-sdk'
import { graph, isOwn, scope } from '../shared/addresses.ts'
import { createCredential } from '../shared/credential.ts'
import { replaceSecretsBy } from '../shared/send-by-adapter.ts'

export default () => {
  const allowedHosts = isOwn ? new Set([new URL(graph).hostname]) : undefined
  const provider = new AzureIdentityAuthenticationProvider(
    createCredential(),
    [scope],
    undefined,
    allowedHosts,
  )
  const adapter = new GraphRequestAdapter(provider)
  if (isOwn) adapter.baseUrl = `${graph}/v1.0`
  // Which gives the adapter the default base URL, where it has none.
  createGraphServiceClient(adapter)
  return replaceSecretsBy(adapter)
}
