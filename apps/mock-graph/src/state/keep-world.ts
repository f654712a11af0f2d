import type { Directory } from '../directory/tenant/directory.js'
import type { World } from '../directory/tenant/world.js'
import type { StoreChange } from '../store/log/change.js'
import { RecordStore } from '../store/record-store.js'
import type { Kinds } from '../store/table.js'
import type { FakeRecords } from './fake-records.js'
import { fakeStore, type KeptWorld } from './kept-world.js'
import { LogWriter } from './log-writer.js'

/** Writes all that a fake remembers to its log from now on: at first everything, where the log is empty. */
export function keepWorld(kept: KeptWorld, records: RecordStore<FakeRecords>, world: World): LogWriter {
  const writer = new LogWriter(kept.log, kept.head)
  const follow = <K extends Kinds>(store: string, followed: RecordStore<K>) =>
    followed.follow({
      written: (changes) => writer.write(changes.map((change) => ({ store, ...change }))),
      get settled() {
        return writer.settled
      },
    })
  const writeAll = (store: string, changes: Iterable<StoreChange>) =>
    writer.write([...changes].map((change) => ({ store, ...change })))
  const add = (directory: Directory) => {
    const { tenantId, displayName, domain } = directory
    const { generation } = directory.records
    records.put('tenants', tenantId, { displayName, domain, generation })
    writeAll(tenantId, storeOf(directory).written())
    follow(tenantId, storeOf(directory))
  }
  follow(fakeStore, records)
  if (kept.held) for (const one of world.tenants.values()) follow(one.tenantId, storeOf(one))
  else
    writer.together(() => {
      writeAll(fakeStore, records.written())
      for (const directory of world.tenants.values()) add(directory)
    })
  world.follow({
    added: (directory) => writer.together(() => add(directory)),
    replaced: (gone, directories) =>
      writer.together(() => {
        for (const directory of gone) {
          // Requests under way may still write to it, which nobody will see.
          storeOf(directory).follow(undefined)
          records.remove('tenants', directory.tenantId)
          writer.write([{ store: directory.tenantId, cleared: true }])
        }
        for (const directory of directories) add(directory)
      }),
  })
  return writer
}

function storeOf({ tenantId, records }: Directory) {
  if (!(records instanceof RecordStore)) throw new TypeError(`Tenant ${tenantId} is no tenant of a world.`)
  return records
}
