import type { GraphSyncClient, SynchronizationSchema } from '@graph-sync/client'

/** The requests for the schema of a job. */
export type SchemaRequests = ReturnType<
  ReturnType<
    GraphSyncClient['servicePrincipals']['byServicePrincipalId']
  >['synchronization']['jobs']['bySynchronizationJobId']
>['schema']

/** The schema as it would be sent, but for what a copy of it cannot know: how its flags and times were spelled. */
export function schemaJson(requests: SchemaRequests, schema: SynchronizationSchema): object {
  const { content } = requests.toPutRequestInformation(schema)
  return JSON.parse(new TextDecoder().decode(content), respell) as object
}

const flags = new Set(['flowTypes', 'discoverabilities'])

function respell(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (flags.has(name)) return value.replace(/\s*,\s*/g, ',')
  // A `Date` ends at the millisecond, the service's times do not.
  const time = name === 'discoveryDateTime' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? value : new Date(time).toISOString()
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
