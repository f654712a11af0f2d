import { azureCredential } from './azure-credential.js'
import { startFakeServer } from './started-server.js'
import { contract } from './suite.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

contract('over HTTP', async () => {
  const server = await startFakeServer()
  return {
    ...server,
    origin: server.url,
    fetch: (request) => fetch(request),
    credentialFor: (caller) => tokenEndpointCredential(caller, server.url, (request) => fetch(request)),
  }
})

contract('over HTTPS, with @azure/identity', async () => {
  const server = await startFakeServer()
  const options = { authorityHost: server.httpsUrl, disableInstanceDiscovery: true }
  return {
    ...server,
    origin: server.httpsUrl,
    fetch: (request) => fetch(request),
    credentialFor: (caller) => azureCredential(caller, options),
  }
})
