import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import type { KeptExchange } from '../../../exchanges/kept-exchange.js'
import { stateOf } from '../../../synchronization/job/state-of-job.js'
import type { Narrator } from '../narrate.js'
import { type DescribedFailure, describeFailures } from '../report/describe-failures.js'
import { type Counts, countOutcomes } from '../report/outcome.js'
import { createLogReader } from './log-reader.js'
import { openRun, type Run, type RunParts } from './open-run.js'

/** What one cycle came to. */
export type CycleReport = {
  readonly counts: Counts
  readonly failures: readonly DescribedFailure[]
  /** Why the cycle itself could not go on; null where it did. */
  readonly ended: string | null
  /** Its requests, in their order. */
  readonly exchanges: readonly KeptExchange[]
}

export type WatchedRun = Run & {
  /** Runs one cycle, and tells of each object as it goes. */
  readonly cycle: () => Promise<CycleReport>
}

/** Opens a run whose cycles tell of themselves. Throws as {@link openRun} does. */
export async function openWatchedRun(
  parts: Omit<RunParts, 'onExchange'>,
  narratorOf: (run: Run) => Narrator,
): Promise<WatchedRun> {
  // What is asked before the first cycle is about nobody.
  let onExchange = () => {}
  const run = await openRun({ ...parts, onExchange: () => onExchange() })
  const read = createLogReader(run.directory)
  const cycle = async (): Promise<CycleReport> => {
    const narrator = narratorOf(run)
    const entries: ProvisioningLogEntry[] = []
    const told = () => {
      const fresh = read()
      entries.push(...fresh)
      narrator.tell(fresh)
    }
    onExchange = told
    const before = Number(run.graph.exchanges.last()?.id ?? 0)
    await run.runCycle()
    told()
    narrator.end()
    onExchange = () => {}
    const { lastExecution } = stateOf(run.job())
    return {
      counts: countOutcomes(entries),
      failures: describeFailures(run, entries),
      ended: lastExecution?.state === 'Failed' ? (lastExecution.error?.message ?? 'The cycle failed.') : null,
      exchanges: run.graph.exchanges.list().filter(({ id }) => Number(id) > before),
    }
  }
  return { ...run, cycle }
}
