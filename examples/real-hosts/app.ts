// Nothing here knows of a fake: the hosts are the real ones, and the credentials come from the usual variables.
import { DefaultAzureCredential } from '@azure/identity'

const credential = new DefaultAzureCredential()
const { token } = await credential.getToken('https://graph.microsoft.com/.default')
const servicePrincipalId = process.env.GRAPH_SERVICE_PRINCIPAL_ID

const response = await fetch(
  `https://graph.microsoft.com/v1.0/servicePrincipals/${servicePrincipalId}/synchronization/secrets`,
  {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] }),
  },
)
console.log(response.ok ? 'secrets replaced' : `refused: ${response.status}`)
process.exitCode = response.ok ? 0 : 1
