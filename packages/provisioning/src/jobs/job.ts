import type { CallOptions, SynchronizationJob } from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import { present } from '../requests/present.js'
import { Schema } from '../schema/schema.js'
import { validateCredentials } from '../secrets/credentials.js'
import type { SecretValues } from '../secrets/secret-values.js'
import type { Poller } from '../waiting/poller.js'
import type { PollerOptions } from '../waiting/poller-options.js'
import type { JobReference } from './job-reference.js'
import type { ProvisionOnDemandResult } from './on-demand/on-demand-result.js'
import { checkRequest, type OnDemandRequest, type OnDemandSubject } from './on-demand/on-demand-subject.js'
import { type OnDemandProgress, type ProvisionManyResult, provisionMany } from './on-demand/provision-many.js'
import { provisionOnDemand } from './on-demand/provision-on-demand.js'
import { type JobSchedule, readSchedule } from './reading/schedule.js'
import { type JobStatus, readStatus } from './reading/status.js'
import { deleteAndWait } from './running/delete-and-wait.js'
import { type RestartScopes, readScopes } from './running/restart-scope.js'
import { restartAndWait, startAndWait } from './running/start-and-wait.js'
import { startJob } from './running/start-job.js'
import { type WatchOptions, watchJob } from './running/watch-job.js'

/**
 * A provisioning job. `templateId`, `status` and `schedule` are of when it was read, and do not change; those of
 * `jobs.byId()`, which reads nothing, are `undefined`.
 */
export class Job {
  readonly id: string
  readonly templateId: string | undefined
  readonly status: JobStatus | undefined
  readonly schedule: JobSchedule | undefined
  /** The attribute mapping. */
  readonly schema: Schema
  readonly #reference: JobReference

  /** @param model What was read of it. */
  constructor(reference: JobReference, model: SynchronizationJob = {}) {
    this.id = reference.id
    this.templateId = model.templateId ?? undefined
    this.status = model.status ? readStatus(model.status) : undefined
    this.schedule = model.schedule ? readSchedule(model.schedule) : undefined
    this.schema = new Schema(reference.requests.schema)
    this.#reference = reference
  }

  /** Reads it again: another object, with the status of now. */
  refresh(options?: CallOptions): Call<Job> {
    return call(async (given) => {
      return new Job(this.#reference, present(await this.#reference.requests.get(given), 'the job'))
    }, options)
  }

  /**
   * Starts it, resumes it where it was paused, or ends its quarantine. Do not call it again and again. The request is
   * not repeated when the answer is lost; then it is looked whether the job runs.
   */
  start(options?: CallOptions): Call<void> {
    return call((given) => startJob(this.#reference.requests, given), options)
  }

  /** Stops it for a while; what it knows is kept. {@link start} goes on. */
  pause(options?: CallOptions): Call<void> {
    return call((given) => this.#reference.requests.pause.post(given), options)
  }

  /**
   * Clears some of what it knows and starts it. Default: `Escrows`, `Watermark` and `QuarantineState`, as "Restart
   * provisioning" of the portal does. Throws a `TypeError` for a scope that does not exist.
   *
   * Source: the synchronizationJobRestartCriteria page.
   */
  restart(scope?: RestartScopes, options?: CallOptions): Call<void> {
    return call(async (given) => {
      const resetScope = readScopes(scope)
      await this.#reference.requests.restart.post({ criteria: { resetScope } }, given)
    }, options)
  }

  /** Deletes it with what it knows. Accounts that it provisioned stay. */
  delete(options?: CallOptions): Call<void> {
    return call((given) => this.#reference.requests.delete(given), options)
  }

  /**
   * Its status now, and whenever it changed. Ends when the job is gone; when the signal is aborted, it throws as an
   * aborted call does. Throws a `TypeError` at once for an option that there is not, or cannot be right.
   */
  watch(options: WatchOptions = {}): AsyncIterable<JobStatus> {
    return watchJob(this.#reference, options)
  }

  /**
   * Starts it and waits until its status is `Active`: for a new job, to the end of its first cycle, which may take
   * hours. Throws `JobQuarantinedError`, or `JobStoppedError` when somebody stops it meanwhile.
   */
  startAndWait(options?: PollerOptions<JobStatus>): Poller<JobStatus, JobStatus> {
    return startAndWait(this.#reference, options)
  }

  /**
   * Restarts it and waits until a cycle that began afterwards is complete. Throws as {@link startAndWait} does, and a
   * `TypeError` at once for a scope that does not exist.
   */
  restartAndWait(scope?: RestartScopes, options?: PollerOptions<JobStatus>): Poller<JobStatus, JobStatus> {
    return restartAndWait(this.#reference, readScopes(scope), options)
  }

  /** Deletes it and waits until it is not found any more. Deleting what is not there is no failure. */
  deleteAndWait(options?: PollerOptions<void>): Poller<void, void> {
    return deleteAndWait(this.#reference, options)
  }

  /**
   * Provisions a user, or a group with at most five members, at once, whatever the schedule. That something was skipped
   * or failed is told by the result, not thrown. At most 5 requests in 10 seconds; {@link provisionManyOnDemand} keeps
   * to that.
   *
   * Throws a `TypeError` before any request for an id that is none, and after reading the schema when no rule, or more
   * than one, provisions this kind of object.
   *
   * Source: the provisionOnDemand page; Entra's provision-on-demand page.
   *
   * @example
   * const { result, objects } = await job.provisionOnDemand({ user: '5a8f8d3e-…' })
   */
  provisionOnDemand(request: OnDemandRequest, options?: CallOptions): Call<ProvisionOnDemandResult> {
    return call(async (given) => {
      checkRequest(request)
      return provisionOnDemand(this.#reference.requests, request, given)
    }, options)
  }

  /**
   * Provisions any number, with at most 5 requests in 10 seconds; a group with more than five members takes several.
   * What the service refuses is told in the result and the others go on; what concerns them all, such as a missing
   * permission or a broken network, is thrown, and the token goes on from there. Throws a `TypeError` at once for an id
   * that is none.
   */
  provisionManyOnDemand(
    subjects: readonly OnDemandSubject[],
    options?: PollerOptions<OnDemandProgress>,
  ): Poller<ProvisionManyResult, OnDemandProgress> {
    return provisionMany(this.#reference, subjects, options)
  }

  /**
   * Tries credentials against the target: these, or else the saved ones. Nothing is saved. A refusal is a `GraphError`.
   * Throws a `TypeError` before any request for an unknown key, a value that is no string, or `*`.
   */
  validateCredentials(values?: SecretValues, options?: CallOptions): Call<void> {
    return validateCredentials(this.#reference.requests.validateCredentials, values, options)
  }
}
