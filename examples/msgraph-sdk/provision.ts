// Written for @microsoft/msgraph-sdk. These lines are all that is different here; there, they read
//
//   import { createGraphServiceClient, GraphRequestAdapter, type GraphServiceClient } from '@microsoft/msgraph-sdk'
//   import '@microsoft/msgraph-sdk-serviceprincipals'
//   import type { SynchronizationJob, SynchronizationSecretKeyStringValuePair } from '@microsoft/msgraph-sdk/models/index.js'
//   import { SynchronizationJobRestartScopeObject, SynchronizationSecretObject } from '@microsoft/msgraph-sdk/models/index.js'
//   import type { ODataError } from '@microsoft/msgraph-sdk/models/oDataErrors/index.js'
import type {
  GraphSyncClient as GraphServiceClient,
  SynchronizationJob,
  SynchronizationSecretKeyStringValuePair,
} from '@graph-sync/client'
import {
  type ODataError,
  SynchronizationJobRestartScopeObject,
  SynchronizationSecretObject,
} from '@graph-sync/client/models'

/** Sets provisioning up for one enterprise application, looks at what there is, and tells each step. */
export async function provision(client: GraphServiceClient, servicePrincipalId: string): Promise<string[]> {
  const told: string[] = []
  const { synchronization } = client.servicePrincipals.byServicePrincipalId(servicePrincipalId)

  const credentials: SynchronizationSecretKeyStringValuePair[] = [
    { key: SynchronizationSecretObject.BaseAddress, value: 'https://scim.example.com' },
    { key: SynchronizationSecretObject.SecretToken, value: 'not-a-secret' },
  ]
  await synchronization.secrets.put({ value: credentials })
  told.push(`${await synchronization.secrets.count.get()} secrets`)

  const templates = await synchronization.templates.get({ queryParameters: { select: ['id'] } })
  const templateId = templates?.value?.[0]?.id
  await synchronization.jobs.validateCredentials.post({ templateId, credentials })
  const created: SynchronizationJob | undefined = await synchronization.jobs.post({ templateId })
  told.push(`job of ${created?.templateId}, ${created?.schedule?.state}`)

  const job = synchronization.jobs.bySynchronizationJobId(created?.id ?? '')
  await job.start.post()
  told.push(`started, ${(await job.get())?.schedule?.state}`)
  await job.pause.post()
  const { Watermark, Escrows } = SynchronizationJobRestartScopeObject
  await job.restart.post({ criteria: { resetScope: [Watermark, Escrows] } })

  const schema = await job.schema.get()
  const [rule] = schema?.synchronizationRules ?? []
  told.push(
    `${rule?.objectMappings?.[0]?.flowTypes?.join('+')} of ${rule?.objectMappings?.[0]?.sourceObjectName}`,
  )
  if (schema && rule) {
    rule.name = 'People'
    // Graph's metadata, and so the SDK, have PATCH alone, and the service has PUT alone.
    await job.schema.patch(schema).catch(({ responseStatusCode, errorEscaped }: ODataError) => {
      told.push(`PATCH of the schema: ${responseStatusCode} ${errorEscaped?.code}`)
    })
  }
  const functions = await job.schema.functions.get()
  told.push(functions?.value?.length ? 'functions' : 'no functions')
  const parsed = await job.schema.parseExpression.post({ expression: 'Join("-", "a", "b")' })
  told.push(`${parsed?.parsedExpression?.name}, parsed: ${parsed?.parsingSucceeded}`)

  const listed = await synchronization.jobs.get({ queryParameters: { top: 1 }, headers: { Prefer: 'x' } })
  told.push(`${listed?.value?.length} job`)
  try {
    await synchronization.jobs.bySynchronizationJobId('nobody').get()
  } catch (error) {
    const { responseStatusCode, errorEscaped } = error as ODataError
    told.push(`${responseStatusCode} ${errorEscaped?.code}`)
  }
  await job.delete()
  return told
}
