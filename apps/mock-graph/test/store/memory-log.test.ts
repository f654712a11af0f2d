import { MemoryLog } from '../../src/store/log/memory-log.js'
import { describeLog } from './log-suite.js'

describeLog('a log in memory', {
  open: async (snapshotEvery) => {
    const log = new MemoryLog(snapshotEvery)
    return { one: log, other: log, close: () => log[Symbol.asyncDispose]() }
  },
})
