import { Directory } from '../directory/tenant/directory.js'
import { type TenantRecords, tenantKinds } from '../directory/tenant/record-kinds.js'
import { World } from '../directory/tenant/world.js'
import type { RecordChange } from '../store/log/change.js'
import { FoldedRecords } from '../store/log/folded-records.js'
import type { Log, LogPage } from '../store/log/log.js'
import { RecordStore } from '../store/record-store.js'
import { type FakeRecords, fakeKinds } from './fake-records.js'

/** The store of what belongs to no tenant. Those of tenants have their ids. */
export const fakeStore = 'fake'

/** A log, and what it held when it was opened. */
export type KeptWorld = {
  readonly log: Log
  /** Its last entry. */
  readonly head: number
  /** Left out where the log was empty. */
  readonly held?: { readonly records: RecordStore<FakeRecords>; readonly world: World }
}

/** What a process told of its last writes before it was killed is not told of later ones. */
const gap = 1_000_000

/** Reads everything that a log holds. */
export async function loadWorld(log: Log): Promise<KeptWorld> {
  const page = await log.read(0)
  const head = page.entries.at(-1)?.head ?? page.snapshot?.head ?? 0
  if (head === 0) return { log, head }
  const { changes, positions } = fold(page)
  const records = new RecordStore<FakeRecords>(fakeKinds)
  const tenants = new Map<string, RecordStore<TenantRecords>>()
  const storeOf = (name: string) => {
    if (name === fakeStore) return records
    const store = tenants.get(name) ?? new RecordStore(tenantKinds)
    tenants.set(name, store)
    return store
  }
  for (const change of changes) storeOf(change.store).load(change)
  for (const [name, position] of positions)
    storeOf(name).endLoading(position + gap, records.table('tenants').get(name)?.generation)
  const world = new World()
  for (const [tenantId, { displayName, domain }] of records.table('tenants'))
    world.add(new Directory(tenantId, displayName, domain, tenants.get(tenantId)))
  return { log, head, held: { records, world } }
}

function fold({ snapshot, entries }: LogPage): {
  changes: Iterable<RecordChange>
  positions: ReadonlyMap<string, number>
} {
  if (snapshot && entries.length === 0) return snapshot
  const folded = new FoldedRecords()
  for (const change of snapshot?.changes ?? []) folded.apply(change)
  for (const { changes } of entries) for (const change of changes) folded.apply(change)
  return folded
}
