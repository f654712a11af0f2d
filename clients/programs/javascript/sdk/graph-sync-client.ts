import { createGraphSync } from '@graph-sync/client'
import { graph, isOwn, servicePrincipalId } from '../shared/addresses.ts'
import { createCredential } from '../shared/credential.ts'
import { checkSecrets, documentedRequest } from '../shared/documented-request.ts'

type Secrets = Parameters<typeof checkSecrets>[0]

export default async () => {
  const client = createGraphSync({ credential: createCredential(), ...(isOwn && { baseUrl: graph }) })
  const { secrets } = client.servicePrincipals.byServicePrincipalId(servicePrincipalId).synchronization
  await secrets.put(documentedRequest as Parameters<typeof secrets.put>[0])
  checkSecrets((await secrets.get()) as Secrets)
}
