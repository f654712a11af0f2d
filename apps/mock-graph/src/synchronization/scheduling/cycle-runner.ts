import type { Directory } from '../../directory/tenant/directory.js'
import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import { cycleOf, isExpired, scheduleNext } from '../cycle/advance-job.js'
import { keepRun } from '../cycle/keep-run.js'
import { processingDelay } from '../cycle/process-uploads.js'
import { disableIfHopeless } from '../cycle/quarantine.js'
import { runCycle } from '../cycle/run-cycle.js'
import { dueTime } from '../job/due-time.js'
import type { JobContext } from '../job/job-context.js'
import { stateOf } from '../job/state-of-job.js'
import { endpointOf } from '../target/endpoint-of.js'
import type { MaybePromise } from '../target/target.js'
import { runWork, type Work, waitFor } from '../target/work.js'
import { nextTask } from './next-task.js'
import type { Running } from './running.js'
import { Turns } from './turns.js'

/** After how many objects the requests to the fake get a turn, whatever the target does. */
const turnLength = 16

/** Runs whole cycles, one at a time for each job and one object at a time for each endpoint. */
export class CycleRunner {
  readonly #running = new Map<string, Running>()
  #endpoints = new Turns()
  #holds = 0

  /** When a job that is started does something next, in milliseconds since 1970. */
  dueTimes(job: Job): number[] {
    const { nextCycle, uploads } = stateOf(job)
    const [upload] = uploads
    const isDue = nextCycle !== null && !isExpired(job.schedule.expiration, nextCycle)
    return [
      ...(isDue ? [nextCycle] : []),
      ...(upload && job.code !== 'Quarantine' ? [upload.accepted + processingDelay] : []),
    ]
  }

  runningOf(directory: Directory, job: Job): Running | undefined {
    return this.#running.get(keyOf(directory, job))
  }

  /** Ends every cycle after the exchange under way. */
  async stopAll(): Promise<void> {
    const running = [...this.#running.values()]
    for (const { stop } of running) stop.abort()
    this.#running.clear()
    this.#endpoints = new Turns()
    await Promise.allSettled(running.map(({ ended }) => ended))
  }

  /** From now on no cycle begins; one that is asked for ends at once. @returns Lets them begin again. */
  hold(): () => void {
    this.#holds += 1
    let isHeld = true
    return () => {
      if (isHeld) this.#holds -= 1
      isHeld = false
    }
  }

  /** Does something with a target while nobody else of the fake asks the same endpoint. */
  atEndpoint<T>(context: JobContext, task: () => MaybePromise<T>): Promise<T> {
    return this.#endpoints.take(endpointAt(context), {}, async () => task())
  }

  /** Runs the cycle that is due, if there is one. @returns Did it come to its end? */
  async runDue(context: JobContext, until: number, signal?: AbortSignal): Promise<boolean> {
    const { directory, job } = context
    const due = stateOf(job).nextCycle
    if (due === null || due > until || isExpired(job.schedule.expiration, due)) return false
    const disabled = disableIfHopeless(job, context.now())
    if (disabled) keepRun(directory, disabled)
    return disabled !== undefined || (await this.run(context, signal)) !== undefined
  }

  /**
   * Runs one cycle of a job from now on; one that runs already is waited for.
   *
   * @returns The job afterwards; undefined when the cycle was stopped.
   */
  async run(context: JobContext, signal?: AbortSignal): Promise<Job | undefined> {
    const { directory, job } = context
    const key = keyOf(directory, job)
    const known = this.#running.get(key)
    if (known) return known.ended
    if (this.#holds > 0) return undefined
    const stop = new AbortController()
    const began = context.now()
    const cycle = {
      ...cycleOf(context, began),
      ended: context.now,
      inTurn: context.target.isRemote ? this.#takeTurnsAt(endpointAt(context)) : <T>(work: Work<T>) => work,
      signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
    }
    const finish = async () => {
      // To know whom a cycle is about takes a while by itself.
      if (context.target.isRemote) await nextTask()
      const done = await runWork(runCycle(context, cycle))
      if (!done) return undefined
      return scheduleNext(directory, done, dueTime(job, began), context.now())
    }
    const ended = finish().finally(() => {
      if (this.#running.get(key)?.stop === stop) this.#running.delete(key)
    })
    this.#running.set(key, { job, began, total: cycle.entitled.count, tally: cycle.tally, stop, ended })
    return ended
  }

  /** Each object in its turn there, and now and then the requests to the fake in theirs. */
  #takeTurnsAt(endpoint: string): <T>(work: Work<T>) => Work<T> {
    let count = 0
    return (work) =>
      waitFor(
        this.#endpoints.take(endpoint, {}, async () => {
          count += 1
          if (count % turnLength === 0) await nextTask()
          return runWork(work)
        }),
      )
  }
}

const endpointAt = ({ directory, servicePrincipal, synchronization }: JobContext): string =>
  endpointOf(`${directory.tenantId}/${servicePrincipal.id}`, synchronization.secrets)

const keyOf = (directory: Directory, job: Job) => `${directory.tenantId}/${jobKeyOf(job)}`
