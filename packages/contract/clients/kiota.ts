import {
  AllowedHostsValidator,
  BaseBearerTokenAuthenticationProvider,
  HttpMethod,
  RequestInformation,
} from '@microsoft/kiota-abstractions'
import { FetchRequestAdapter } from '@microsoft/kiota-http-fetchlibrary'
import body from '../../../examples/put-secrets/put-secrets.request.json' with { type: 'json' }
import { target } from '../connections/callers.js'
import { tokenEndpointCredential } from '../connections/token-endpoint-credential.js'
import type { ConnectClient } from './client.js'

/** Kiota's adapter with its default pipeline, as every SDK that it generates uses it. */
export const connectKiota: ConnectClient = async ({ url }, caller) => {
  const credential = tokenEndpointCredential(caller, fetch, url)
  const hosts = new AllowedHostsValidator(new Set(['127.0.0.1']))
  const adapter = new FetchRequestAdapter(
    new BaseBearerTokenAuthenticationProvider({
      getAuthorizationToken: async () =>
        (await credential.getToken(['https://graph.microsoft.com/.default']))?.token ?? '',
      getAllowedHostsValidator: () => hosts,
    }),
  )
  adapter.baseUrl = `${url}/v1.0`
  const request = (method: HttpMethod) =>
    new RequestInformation(method, '{+baseurl}/servicePrincipals/{id}/synchronization/secrets', {
      baseurl: adapter.baseUrl,
      id: target.id,
    })
  return {
    put: async () => {
      const put = request(HttpMethod.PUT)
      const { buffer } = new TextEncoder().encode(JSON.stringify(body))
      put.setStreamContent(buffer, 'application/json')
      await adapter.sendNoResponseContent(put, undefined)
    },
    read: async () => {
      const bytes = await adapter.sendPrimitive<ArrayBuffer>(
        request(HttpMethod.GET),
        'ArrayBuffer',
        undefined,
      )
      return JSON.parse(new TextDecoder().decode(bytes))
    },
  }
}
