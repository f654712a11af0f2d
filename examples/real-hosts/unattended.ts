// A job that nobody watches: it has no secret, and signs in as whatever it runs as.
import { DefaultAzureCredential } from '@azure/identity'

const [graph = 'https://graph.microsoft.com'] = process.argv.slice(2)
const { token } = await new DefaultAzureCredential().getToken('https://graph.microsoft.com/.default')

const response = await fetch(
  `${graph}/v1.0/servicePrincipals/${process.env.GRAPH_SERVICE_PRINCIPAL_ID}/synchronization/secrets`,
  {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] }),
  },
)
console.log(response.ok ? 'secrets replaced' : `refused: ${response.status}`)
process.exitCode = response.ok ? 0 : 1
