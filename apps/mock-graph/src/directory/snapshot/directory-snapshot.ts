import type { Records } from '../../store/records.js'
import { type TenantRecords, tenantKindNames } from '../tenant/record-kinds.js'
import { cloneJson } from './clone-json.js'

/** Everything one tenant holds, as plain JSON: its records by kind and id, in the order they came. Secrets included. */
export type DirectorySnapshot = { tenantId: string; displayName: string; domain: string } & {
  [Kind in keyof TenantRecords]: [id: string, record: TenantRecords[Kind]][]
}

/** A directory as it is read and filled here. */
type Tenant = {
  readonly tenantId: string
  readonly displayName: string
  readonly domain: string
  readonly records: Records<TenantRecords>
}

/** Everything the directory holds, shared with nobody. */
export function takeSnapshot({ tenantId, displayName, domain, records }: Tenant): DirectorySnapshot {
  const kept = tenantKindNames.map((kind) => [kind, [...records.table(kind)]])
  return cloneJson({ tenantId, displayName, domain, ...Object.fromEntries(kept) })
}

/** Adds everything of the snapshot to an empty directory; what a version before had no kind for is left out in it. */
export function fillFrom(snapshot: DirectorySnapshot, { records }: Pick<Tenant, 'records'>): void {
  for (const kind of tenantKindNames) {
    for (const [id, record] of cloneJson(snapshot[kind] ?? [])) records.put(kind, id, record)
  }
}
