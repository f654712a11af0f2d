import { connectProvisioning } from '@graph-sync/provisioning'
import { graph, isOwn, servicePrincipalId } from '../shared/addresses.ts'
import { createCredential } from '../shared/credential.ts'
import { checkSecrets, documentedRequest } from '../shared/documented-request.ts'

export default async () => {
  const provisioning = connectProvisioning({
    credential: createCredential(),
    ...(isOwn && { baseUrl: graph }),
  })
  const { secrets } = provisioning.servicePrincipal(servicePrincipalId)
  await secrets.replace(Object.fromEntries(documentedRequest.value.map(({ key, value }) => [key, value])))
  const read = await secrets.keys()
  checkSecrets({ value: read.map((key) => ({ key, value: '' })) })
}
