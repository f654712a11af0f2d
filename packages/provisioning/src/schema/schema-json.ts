import type { GraphSyncClient, SynchronizationSchema } from '@graph-sync/client'

/** The requests for the schema of a job. */
export type SchemaRequests = ReturnType<
  ReturnType<
    GraphSyncClient['servicePrincipals']['byServicePrincipalId']
  >['synchronization']['jobs']['bySynchronizationJobId']
>['schema']

/** The schema as it would be sent, so that dates and flags compare by what the service gets. */
export function schemaJson(requests: SchemaRequests, schema: SynchronizationSchema): object {
  const { content } = requests.toPutRequestInformation(schema)
  return JSON.parse(new TextDecoder().decode(content)) as object
}

/** Throws a `TypeError` when one of the two lists is missing, which would be lost. */
export function checkWhole(schema: SynchronizationSchema): void {
  for (const part of ['synchronizationRules', 'directories'] as const) {
    if (Array.isArray(schema?.[part])) continue
    throw new TypeError(
      `The schema has no list of ${part}. The whole schema is written, and what is left out is lost: ` +
        'start from what read() gives, or change it with edit(). Write [] for none.',
    )
  }
}
