import type { CallOptions, SynchronizationSchema } from '@graph-sync/client'
import { present } from '../requests/present.js'
import { SchemaConflictError } from './schema-conflict-error.js'
import { SchemaDiff } from './schema-diff.js'
import { checkWhole, type SchemaRequests, schemaJson } from './schema-json.js'

/** Alters the schema it is given, or returns another to be written in its place. */
export type SchemaEdit = (
  schema: SynchronizationSchema,
  // biome-ignore lint/suspicious/noConfusingVoidType: an edit that only alters returns nothing.
) => void | SynchronizationSchema | Promise<void | SynchronizationSchema>

export type SchemaEditOptions = CallOptions & {
  /** Only tell the difference; write nothing. Default: false. */
  dryRun?: boolean | undefined
  /** Write also over what someone else wrote in the meantime. Default: false. */
  force?: boolean | undefined
}

export async function editSchema(
  requests: SchemaRequests,
  change: SchemaEdit,
  { dryRun = false, force = false, ...options }: SchemaEditOptions,
): Promise<SchemaDiff> {
  const schema = await read(requests, options)
  const before = schemaJson(requests, schema)
  const readVersion = schema.version ?? undefined
  const returned = await change(schema)
  const wanted = typeof returned === 'object' && returned !== null ? returned : schema
  checkWhole(wanted)
  const diff = new SchemaDiff(before, schemaJson(requests, wanted))
  if (diff.isEmpty || dryRun) return diff
  if (!force) {
    const current = await read(requests, options)
    const currentVersion = current.version ?? undefined
    const same =
      readVersion === undefined && currentVersion === undefined
        ? new SchemaDiff(before, schemaJson(requests, current)).isEmpty
        : readVersion === currentVersion
    if (!same) throw new SchemaConflictError(readVersion, currentVersion)
  }
  await requests.put(wanted, options)
  return diff
}

async function read(requests: SchemaRequests, options: CallOptions): Promise<SynchronizationSchema> {
  return present(await requests.get(options), 'a schema')
}
