import type { Directory } from '../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import { usualInterval } from '../../domain/provisioning/new-job.js'
import type { Environment } from '../../domain/time/environment.js'
import type { Connector } from '../connector/connector.js'
import { advanceJob } from '../cycle/advance-job.js'
import type { JobContext } from './job-context.js'
import { RateLimit } from './rate-limit.js'
import { clearState, liftsQuarantine } from './reset-scope.js'
import { stateOf, withState } from './state-of-job.js'
import { templateOfJob } from './template-of-job.js'
import { move } from './transitions.js'
import { Turns } from './turns.js'

/** Where a job is found. */
export type JobReference = {
  /** What is done with the job is written through it. */
  readonly directory: Directory
  readonly servicePrincipal: ServicePrincipal
  readonly job: Job
}

/** Moves jobs. It has no timer: a job catches up with the clock when somebody looks at it. */
export class Synchronizer {
  /** 5 requests in 10 seconds (provisionOnDemand page); that it is per service principal is *assumed*. */
  readonly onDemandLimit = new RateLimit(5, 10_000)
  /** 40 calls in 5 seconds (inbound-provisioning-api-issues.md); that it is per service principal is *assumed*. */
  readonly uploadLimit = new RateLimit(40, 5_000)
  // A connector may take its time, and a job must not run twice at once.
  #turns = new Turns()

  constructor(
    readonly connector: Connector,
    readonly environment: Environment,
  ) {}

  /** As if nothing had been asked: for when the jobs there were are no more, whatever they still wait for. */
  forget(): void {
    this.#turns = new Turns()
    this.onDemandLimit.clear()
    this.uploadLimit.clear()
  }

  /** Brings the jobs of a service principal up to date. */
  async catchUp(directory: Directory, servicePrincipal: ServicePrincipal): Promise<void> {
    for (const job of directory.jobsOf(servicePrincipal.id)) {
      if (job.state)
        await this.#inTurn({ directory, servicePrincipal, job }, (reference) => this.#advance(reference))
    }
  }

  /** Brings every job of a tenant up to date, for those who read its provisioning log. */
  async catchUpAll(directory: Directory): Promise<void> {
    const ids = new Set<string>()
    for (const job of directory.jobs.values()) if (job.state) ids.add(job.servicePrincipalId)
    for (const id of ids) {
      const servicePrincipal = directory.servicePrincipals.get(id)
      if (servicePrincipal) await this.catchUp(directory, servicePrincipal)
    }
  }

  /**
   * Brings a job up to date, then does something with it before anybody else can: others wait until the transaction of
   * its directory has ended.
   */
  within<T>(reference: JobReference, task: (context: JobContext, now: number) => T | Promise<T>): Promise<T> {
    const { records } = reference.directory
    const run = async (present: JobReference) => {
      const now = await this.#advance(present)
      return task(this.#contextOf(present), now)
    }
    return this.#inTurn(reference, run, () => records.ended)
  }

  /** Brings a job up to date, then puts what a function makes of it. */
  change(reference: JobReference, alter: (job: Job, now: number, directory: Directory) => Job): Promise<Job> {
    return this.within(reference, ({ directory, job }, now) => {
      const altered = alter(job, now, directory)
      // One that was deleted while it was waited for does not come back.
      if (directory.jobOf(job.servicePrincipalId, job.id)) directory.putJob(altered)
      return altered
    })
  }

  /** Starts a job, resumes a paused one, or ends its quarantine. A job that runs goes on. */
  start(reference: JobReference): Promise<Job> {
    return this.change(reference, startJob)
  }

  /** Stops it; what it knows is kept. */
  pause(reference: JobReference): Promise<Job> {
    return this.change(reference, pauseJob)
  }

  /** Clears what the flags say, then starts the job with a cycle at once, unless its quarantine stands. */
  restart(reference: JobReference, flags: number): Promise<Job> {
    return this.change(reference, (job, now, directory) => {
      const cleared = clearState(directory, job, flags)
      return liftsQuarantine(cleared, flags) ? withState(startJob(cleared, now), { nextCycle: now }) : cleared
    })
  }

  #inTurn<T>(
    reference: JobReference,
    run: (reference: JobReference) => Promise<T>,
    after?: () => Promise<void> | undefined,
  ): Promise<T> {
    const { directory, job } = reference
    const key = `${directory.tenantId}/${jobKeyOf(job)}`
    const transaction = directory.records.ended && directory.records
    return this.#turns.take(key, transaction ?? {}, () => run(reference), after)
  }

  /** @returns The moment until which the job was brought, in milliseconds since 1970. */
  async #advance(reference: JobReference): Promise<number> {
    const now = this.environment.now().getTime()
    await advanceJob(this.#contextOf(reference), now)
    return now
  }

  /** The job as it is now, whatever became of it while others had their turn. */
  #contextOf({ directory, servicePrincipal, job: known }: JobReference): JobContext {
    const synchronization = directory.synchronizationOf(servicePrincipal.id)
    const job = directory.jobOf(servicePrincipal.id, known.id) ?? known
    const template = templateOfJob(servicePrincipal, synchronization, job)
    const { connector } = this
    const { newId } = this.environment
    const now = () => this.environment.now().getTime()
    return { directory, servicePrincipal, synchronization, template, job, connector, newId, now }
  }
}

/** The job after it was started. */
export function startJob(job: Job, now: number): Job {
  if (job.schedule.state === 'Active' && job.code !== 'Quarantine') return withState(job, {})
  const { interval } = job.schedule
  // A real job is not left with TimeSpan.MaxValue, which the pages show before the first start. *Assumed.*
  const schedule = { ...job.schedule, interval: interval.startsWith('P10675199D') ? usualInterval : interval }
  const begun = withState({ ...job, schedule }, { quarantine: null, nextCycle: now })
  return move(begun, stateOf(job).steadyStateFirstAchieved === null ? 'start' : 'resume')
}

/** The job after it was paused. */
export const pauseJob = (job: Job): Job => move(withState(job, { nextCycle: null }), 'pause')
