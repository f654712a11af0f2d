import { HttpMethod, type RequestAdapter, RequestInformation } from '@microsoft/kiota-abstractions'
import { servicePrincipalId } from './addresses.ts'
import { checkSecrets, documentedRequest } from './documented-request.ts'

/** The requests that a generated client hands to its adapter; no package with their fluent path is published. */
export async function replaceSecretsBy(adapter: RequestAdapter): Promise<void> {
  const request = (method: HttpMethod) =>
    new RequestInformation(method, '{+baseurl}/servicePrincipals/{id}/synchronization/secrets', {
      baseurl: adapter.baseUrl,
      id: servicePrincipalId,
    })
  const put = request(HttpMethod.PUT)
  put.setStreamContent(new TextEncoder().encode(JSON.stringify(documentedRequest)).buffer, 'application/json')
  await adapter.sendNoResponseContent(put, undefined)
  const bytes = await adapter.sendPrimitive<ArrayBuffer>(request(HttpMethod.GET), 'ArrayBuffer', undefined)
  checkSecrets(JSON.parse(new TextDecoder().decode(bytes)))
}
