import { azureCredential } from './azure-credential.js'
import { callGlobalFetch } from './call-global-fetch.js'
import { contract } from './contract.js'
import { overHttp } from './over-http.js'
import { startFakeServer } from './start-fake-server.js'

contract('over HTTP', () => overHttp())

contract('over HTTPS, with @azure/identity', async () => {
  const { httpsUrl, over, close } = await startFakeServer()
  const options = { authorityHost: httpsUrl, disableInstanceDiscovery: true }
  return over({
    graphUrl: httpsUrl,
    fetch: callGlobalFetch,
    credentialFor: (caller) => azureCredential(caller, options),
    close,
  })
})
