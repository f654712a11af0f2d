import type { Directory } from '../directory/directory.js'
import type { Environment } from '../domain/environment.js'
import type { Job } from '../domain/job.js'
import { newJobState } from '../domain/job-state.js'
import { usualInterval } from '../domain/new-job.js'
import type { ServicePrincipal } from '../domain/service-principal.js'
import { advanceJob } from './advance-job.js'
import type { Connector } from './connector.js'
import { RateLimit } from './rate-limit.js'
import { clearState, liftsQuarantine } from './reset-scope.js'
import { templateOfJob } from './template-of-job.js'
import { move } from './transitions.js'
import type { Workplace } from './workplace.js'

/** Where a job is found. */
export type JobPlace = {
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
  // Runs of one job wait for each other: a connector may take its time, and a job must not run twice at once.
  readonly #running = new WeakMap<Job, Promise<unknown>>()

  constructor(
    readonly connector: Connector,
    readonly environment: Environment,
  ) {}

  /** Brings the jobs of a service principal up to date. */
  async catchUp(directory: Directory, servicePrincipal: ServicePrincipal): Promise<void> {
    for (const job of directory.synchronizationOf(servicePrincipal.id).jobs) {
      if (job.state) await this.within({ directory, servicePrincipal, job }, () => undefined)
    }
  }

  /** Brings every job of a tenant up to date, for those who read its provisioning log. */
  async catchUpAll(directory: Directory): Promise<void> {
    for (const [id, { jobs }] of directory.synchronizations()) {
      const servicePrincipal = jobs.some(({ state }) => state) && directory.servicePrincipals.get(id)
      if (servicePrincipal) await this.catchUp(directory, servicePrincipal)
    }
  }

  /** Brings a job up to date, then does something with it before anybody else can. */
  within<T>(place: JobPlace, task: (work: Workplace, now: number) => T | Promise<T>): Promise<T> {
    const turn = async () => {
      const work = this.#workplace(place)
      const now = this.environment.now().getTime()
      await advanceJob(work, now)
      return task(work, now)
    }
    const before = this.#running.get(place.job)
    const run = before ? before.then(turn, turn) : turn()
    this.#running.set(place.job, run)
    return run
  }

  /** Starts a job, resumes a paused one, or ends its quarantine. A job that runs goes on. */
  start(place: JobPlace): Promise<void> {
    return this.within(place, (work, now) => startJob(work, now))
  }

  /** Stops it; what it knows is kept. */
  pause(place: JobPlace): Promise<void> {
    return this.within(place, ({ job, state }) => {
      state.nextCycle = null
      move(job, 'pause')
    })
  }

  /** Clears what the flags say, then starts the job with a cycle at once, unless its quarantine stands. */
  restart(place: JobPlace, flags: number): Promise<void> {
    return this.within(place, (work, now) => {
      const { job, state } = work
      clearState(state, flags)
      if (!liftsQuarantine(job, state, flags)) return
      startJob(work, now)
      state.nextCycle = now
    })
  }

  #workplace({ directory, servicePrincipal, job }: JobPlace): Workplace {
    const synchronization = directory.synchronizationOf(servicePrincipal.id)
    const template = templateOfJob(servicePrincipal, synchronization, job)
    job.state ??= newJobState()
    const { connector } = this
    const { newId } = this.environment
    return { directory, servicePrincipal, synchronization, template, job, state: job.state, connector, newId }
  }
}

function startJob({ job, state }: Workplace, now: number): void {
  const runs = job.schedule.state === 'Active' && job.code !== 'Quarantine'
  if (runs) return
  state.quarantine = null
  state.nextCycle = now
  // A real job is not left with TimeSpan.MaxValue, which the pages show before the first start. *Assumed.*
  if (job.schedule.interval.startsWith('P10675199D')) job.schedule.interval = usualInterval
  move(job, state.steadyStateFirstAchieved === null ? 'start' : 'resume')
}
