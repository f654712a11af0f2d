import type { Directory } from '../../directory/tenant/directory.js'
import type { World } from '../../directory/tenant/world.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { type Job, jobKeyOf, type StartedBy } from '../../domain/provisioning/job.js'
import { advanceJob, cycleOf } from '../cycle/advance-job.js'
import { CycleRunner } from '../scheduling/cycle-runner.js'
import type { Running } from '../scheduling/running.js'
import { Turns } from '../scheduling/turns.js'
import type { MaybePromise } from '../target/target.js'
import { type Credentials, checkCredentials } from './check-credentials.js'
import type { JobContext } from './job-context.js'
import { JobContexts, type Surroundings } from './job-contexts.js'
import { RateLimit } from './rate-limit.js'
import { clearState, liftsQuarantine } from './reset-scope.js'
import { pauseJob, startJob } from './start-job.js'
import { stateOf, withState } from './state-of-job.js'

/** Where a job is found. */
export type JobReference = {
  /** What is done with the job is written through it. */
  readonly directory: Directory
  readonly servicePrincipal: ServicePrincipal
  readonly job: Job
}

/**
 * Moves jobs. It has no timer: a job whose target is the fake itself catches up with the clock when somebody looks at it,
 * and the cycles of the others run when {@link runDue} or {@link runNow} is called.
 */
export class Synchronizer {
  /** 5 requests in 10 seconds (provisionOnDemand page); that it is per service principal is *assumed*. */
  readonly onDemandLimit = new RateLimit(5, 10_000)
  /** 40 calls in 5 seconds (inbound-provisioning-api-issues.md); that it is per service principal is *assumed*. */
  readonly uploadLimit = new RateLimit(40, 5_000)
  readonly #contexts: JobContexts
  readonly #runner: CycleRunner
  // A target may take its time, and a job must not run twice at once.
  #turns = new Turns()
  readonly #listeners = new Set<() => void>()
  readonly #tell = () => {
    for (const listener of this.#listeners) listener()
  }

  /** @param world Whose jobs run when they are due. */
  constructor(
    readonly surroundings: Surroundings,
    readonly world: World,
  ) {
    this.#contexts = new JobContexts(surroundings)
    this.#runner = new CycleRunner()
  }

  /** As if nothing had been asked: for when the jobs there were are no more. Cycles end after the exchange under way. */
  forget(): void {
    this.#turns = new Turns()
    void this.#runner.stopAll()
    this.#tell()
    this.onDemandLimit.clear()
    this.uploadLimit.clear()
  }

  /** Brings the jobs of a service principal up to date, as far as nobody else's answer is needed for it. */
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
   * Runs every cycle that is due, of all tenants: jobs of one endpoint take turns there, object by object, and requests to
   * the fake are answered meanwhile.
   *
   * @param options.until What is due by then, in milliseconds since 1970. Default: now.
   * @param options.signal Ends the cycles after the exchange under way; they begin anew when they run again.
   * @returns How many cycles came to their end.
   */
  async runDue({
    signal,
    until = this.#now(),
  }: {
    signal?: AbortSignal
    until?: number
  } = {}): Promise<number> {
    let count = 0
    for (let due = this.#due(until); due.length > 0 && !signal?.aborted; due = this.#due(until)) {
      const ended = await Promise.all(due.map((reference) => this.#runDueCycle(reference, until, signal)))
      const more = ended.filter(Boolean).length
      if (more === 0) return count
      count += more
    }
    return count
  }

  /** When the next cycle, or the next upload, is due, in milliseconds since 1970; null when nothing is. */
  nextDue(): number | null {
    const times = this.#allJobs().flatMap(({ job }) => this.#runner.dueTimes(job))
    return times.length > 0 ? Math.min(...times) : null
  }

  /**
   * How far the clock must go for what is due next to be over, in milliseconds since 1970: a cycle in memory takes its time
   * on the clock, one at a target of somebody else as long as that takes. Null when nothing is due.
   */
  nextEnd(): number | null {
    const [first] = this.#allJobs()
      .flatMap((reference) => this.#runner.dueTimes(reference.job).map((due) => ({ due, reference })))
      .sort((one, other) => one.due - other.due)
    if (!first) return null
    const { due, reference } = first
    const context = this.#contextOf(reference)
    if (context.target.isRemote || stateOf(context.job).nextCycle !== due) return due
    return cycleOf(context, due).ended()
  }

  /**
   * Runs the next cycle of a job now, whatever its schedule says; one that runs already is waited for. Throws an `Error` for
   * a job that is not started.
   */
  async runNow(reference: JobReference, signal?: AbortSignal): Promise<Job> {
    await this.#outdatedEnded(reference)
    const context = this.#contextOf(reference)
    if (context.job.schedule.state !== 'Active')
      throw new Error(`The job ${context.job.id} is not started: start it, then run it.`)
    await this.#run(context, signal)
    return this.#contextOf(reference).job
  }

  /** The cycle of a job that runs right now. */
  runningOf(directory: Directory, job: Job): Running | undefined {
    return this.#runner.runningOf(directory, job)
  }

  /**
   * Brings a job up to date, then does something with it before anybody else can: others wait until the transaction of
   * its directory has ended.
   */
  within<T>(reference: JobReference, task: (context: JobContext, now: number) => T | Promise<T>): Promise<T> {
    const { records } = reference.directory
    const run = async (present: JobReference) => {
      const now = await this.#advance(present)
      return task(inTransaction(this.#contextOf(present), present.directory), now)
    }
    return this.#inTurn(reference, run, () => records.ended)
  }

  /** Does something with the target of a job while no cycle asks it. */
  atEndpoint<T>(context: JobContext, task: () => MaybePromise<T>): MaybePromise<T> {
    return context.target.isRemote ? this.#runner.atEndpoint(context, task) : task()
  }

  /** Brings a job up to date, then puts what a function makes of it. A cycle of it that runs ends, if anything changed. */
  change(reference: JobReference, alter: (job: Job, now: number, directory: Directory) => Job): Promise<Job> {
    const changed = this.within(reference, (_, now) => {
      const { directory } = reference
      const job = directory.jobOf(reference.servicePrincipal.id, reference.job.id)
      // One that was deleted while it was waited for does not come back.
      if (!job) return reference.job
      const altered = alter(job, now, directory)
      if (altered !== job) directory.putJob(altered)
      return altered
    })
    // What is put takes effect with everything else of a request.
    void changed.then(() => reference.directory.records.ended).then(this.#tell, () => {})
    return changed
  }

  /** Calls somebody when the time of the next cycle may be another than before. @returns Ends that. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Ends every cycle after the exchange under way, and resolves when they have ended. They begin anew when they run again. */
  async stop(): Promise<void> {
    await this.#runner.stopAll()
  }

  /**
   * From now on no cycle into somebody else's target begins, whoever asks for one: while a server stops, requests are still
   * answered. @returns Lets them begin again.
   */
  hold(): () => void {
    return this.#runner.hold()
  }

  /** Starts a job, resumes a paused one, or ends its quarantine. A job that runs goes on. */
  start(reference: JobReference, by?: StartedBy): Promise<Job> {
    return this.change(reference, (job, now) => keepStart(job, startJob(job, now), by))
  }

  /** Stops it; what it knows is kept. */
  pause(reference: JobReference): Promise<Job> {
    return this.change(reference, pauseJob)
  }

  /** Clears what the flags say, then starts the job with a cycle at once, unless its quarantine stands. */
  restart(reference: JobReference, flags: number, by?: StartedBy): Promise<Job> {
    return this.change(reference, (job, now, directory) => {
      const cleared = clearState(directory, job, flags)
      if (!liftsQuarantine(cleared, flags)) return cleared
      return keepStart(job, withState(startJob(cleared, now), { nextCycle: now }), by)
    })
  }

  /** May provisioning connect with these secrets? */
  check(credentials: Credentials): ReturnType<typeof checkCredentials> {
    return checkCredentials(this.#contexts, this.#root(credentials.directory), credentials)
  }

  /** The same job as a run on demand of one rule reads it. */
  onDemand(context: JobContext, asked: NonNullable<Parameters<JobContexts['of']>[3]>): JobContext {
    const { directory, servicePrincipal, job } = context
    return inTransaction(this.#contexts.of(this.#root(directory), servicePrincipal, job, asked), directory)
  }

  #due(until: number): JobReference[] {
    return this.#allJobs().filter(({ job }) => this.#runner.dueTimes(job).some((time) => time <= until))
  }

  #allJobs(): JobReference[] {
    return [...this.world.tenants.values()].flatMap((directory) =>
      [...directory.jobs.values()].flatMap((job) => {
        const servicePrincipal = directory.servicePrincipals.get(job.servicePrincipalId)
        return servicePrincipal && job.state && job.schedule.state === 'Active'
          ? [{ directory, servicePrincipal, job }]
          : []
      }),
    )
  }

  /** @returns Did anything of it come to its end? */
  async #runDueCycle(reference: JobReference, until: number, signal?: AbortSignal): Promise<boolean> {
    await this.#outdatedEnded(reference)
    const context = this.#contextOf(reference)
    if (context.target.isRemote) return this.#runner.runDue(context, until, signal)
    await this.#inTurn(reference, (present) => this.#advance(present))
    return this.#contextOf(reference).job !== context.job
  }

  /** A cycle of the job as it was before somebody changed it ends of itself, and only then the next can begin. */
  async #outdatedEnded({ directory, servicePrincipal, job }: JobReference): Promise<void> {
    const running = this.#runner.runningOf(directory, job)
    const present = this.#root(directory).jobOf(servicePrincipal.id, job.id)
    if (running && running.job !== present) await running.ended
  }

  async #run(context: JobContext, signal?: AbortSignal): Promise<unknown> {
    if (context.target.isRemote) return this.#runner.run(context, signal)
    return this.#inTurn(context, () => this.#runner.run(context, signal))
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
    const now = this.#now()
    const context = this.#contextOf(reference)
    if (!context.target.isRemote) await advanceJob(context, now)
    return now
  }

  /** The job as it is now, whatever became of it while others had their turn. */
  #contextOf({ directory, servicePrincipal, job: known }: JobReference): JobContext {
    const root = this.#root(directory)
    return this.#contexts.of(root, servicePrincipal, root.jobOf(servicePrincipal.id, known.id) ?? known)
  }

  /** The directory of a tenant itself: what a cycle does is in no transaction of a request. */
  #root(directory: Directory): Directory {
    return this.world.find(directory.tenantId) ?? directory
  }

  #now(): number {
    return this.surroundings.environment.now().getTime()
  }
}

/**
 * What a request has done in memory takes effect with everything else of it. What somebody else's target has acknowledged is
 * kept at once, whatever becomes of the request.
 */
const inTransaction = (context: JobContext, directory: Directory): JobContext =>
  context.target.isRemote ? context : { ...context, directory, write: (run) => run(directory) }

/** Only what started it is remembered: a job that runs goes on by the permission it had. */
const keepStart = (before: Job, job: Job, by: StartedBy | undefined): Job =>
  by && job !== before ? { ...job, startedBy: by } : job
