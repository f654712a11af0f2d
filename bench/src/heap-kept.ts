import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Bytes that are left when everything that is not needed any more had its chance to go. */
export async function heapKept(): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    await setImmediate()
    collect()
  }
  return process.memoryUsage().heapUsed
}
