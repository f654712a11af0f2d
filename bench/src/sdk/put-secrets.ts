// A program of Microsoft's own SDK, run unchanged against the fake by examples/real-hosts: its base URL is the default
// one, and its credentials come from the usual variables. The packages with a fluent path to secrets are not published.
import { EnvironmentCredential } from '@azure/identity'
import { HttpMethod, RequestInformation } from '@microsoft/kiota-abstractions'
import { AzureIdentityAuthenticationProvider } from '@microsoft/kiota-authentication-azure'
import { GraphRequestAdapter } from '@microsoft/msgraph-sdk'
import { createUsersServiceClient } from '@microsoft/msgraph-sdk-users'

const adapter = new GraphRequestAdapter(new AzureIdentityAuthenticationProvider(new EnvironmentCredential()))
// Which gives it the default base URL.
createUsersServiceClient(adapter)
const request = new RequestInformation(
  HttpMethod.PUT,
  '{+baseurl}/servicePrincipals/{id}/synchronization/secrets',
  { baseurl: adapter.baseUrl, id: process.env.GRAPH_SERVICE_PRINCIPAL_ID },
)
const body = JSON.stringify({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] })
request.setStreamContent(new TextEncoder().encode(body).buffer, 'application/json')
await adapter.sendNoResponseContent(request, undefined)
console.log('secrets replaced')
