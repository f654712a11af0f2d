import { AllowedHostsValidator, BaseBearerTokenAuthenticationProvider } from '@microsoft/kiota-abstractions'
import { FetchRequestAdapter } from '@microsoft/kiota-http-fetchlibrary'
import { graph, scope } from '../shared/addresses.ts'
import { createCredential } from '../shared/credential.ts'
import { replaceSecretsBy } from '../shared/send-by-adapter.ts'

export default () => {
  const credential = createCredential()
  const hosts = new AllowedHostsValidator(new Set([new URL(graph).hostname]))
  const adapter = new FetchRequestAdapter(
    new BaseBearerTokenAuthenticationProvider({
      getAuthorizationToken: async () => (await credential.getToken(scope)).token,
      getAllowedHostsValidator: () => hosts,
    }),
  )
  adapter.baseUrl = `${graph}/v1.0`
  return replaceSecretsBy(adapter)
}
