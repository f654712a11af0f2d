import { keepClock } from '../clock.js'
import { World, type WorldSnapshot } from '../directory/tenant/world.js'
import type { Log } from '../store/log/log.js'
import { RecordStore } from '../store/record-store.js'
import { type FakeRecords, fakeKinds } from './fake-records.js'
import { keepWorld } from './keep-world.js'

/** Writes a world to an empty log, and that it is not earlier there than `now`. Throws a `TypeError` for what is no snapshot. */
export async function writeSnapshot(log: Log, world: WorldSnapshot, now: Date): Promise<void> {
  const records = new RecordStore<FakeRecords>(fakeKinds)
  const clock = keepClock(records)
  if (now > clock.now()) clock.set(now)
  const restored = new World()
  restored.restore(world)
  await keepWorld({ log, head: 0 }, records, restored).settled
}
