import { ConfidentialClientApplication } from '@azure/msal-node'
import { authority, clientId, clientSecret, isOwn, tenantId } from '../shared/addresses.ts'
import { replaceSecretsWith } from '../shared/by-token.ts'

export default () => {
  const { origin, host } = new URL(authority)
  const client = new ConfidentialClientApplication({
    auth: {
      clientId,
      clientSecret,
      authority: `${origin}/${tenantId}`,
      ...(isOwn && { knownAuthorities: [host] }),
    },
  })
  return replaceSecretsWith({
    async getToken(scope) {
      const result = await client.acquireTokenByClientCredential({ scopes: [scope] })
      return result && { token: result.accessToken }
    },
  })
}
