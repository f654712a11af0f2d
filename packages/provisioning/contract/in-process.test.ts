import { createFakeWithClock } from './fake-with-clock.js'
import { contract } from './suite.js'
import { tokenEndpointCredential } from './token-endpoint-credential.js'

contract('in process, through a custom fetch', async () => {
  const { graph, ...fake } = createFakeWithClock()
  return {
    ...fake,
    origin: 'https://graph.microsoft.com',
    fetch: graph.fetch,
    credentialFor: (caller) =>
      tokenEndpointCredential(caller, 'https://login.microsoftonline.com', graph.fetch),
    close: async () => {},
  }
})
