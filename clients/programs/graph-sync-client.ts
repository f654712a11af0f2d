import { createGraphSync } from '@graph-sync/client'
import { graph, isOwn, servicePrincipalId } from './addresses.ts'
import { createCredential } from './credential.ts'
import { checkSecrets, documentedRequest } from './documented-request.ts'

type Secrets = Parameters<typeof checkSecrets>[0]

export default async () => {
  const client = createGraphSync({ credential: createCredential(), ...(isOwn && { baseUrl: graph }) })
  const { secrets } = client.servicePrincipals.byServicePrincipalId(servicePrincipalId).synchronization
  await secrets.put(documentedRequest as Parameters<typeof secrets.put>[0])
  checkSecrets((await secrets.get()) as Secrets)
}
