import type { CallOptions, SynchronizationJob } from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import type { Connection } from '../connection/connection.js'
import { type PagedList, paged } from '../connection/paged.js'
import { present } from '../requests/present.js'
import { Job } from './job.js'
import { checkId, referenceOf, type SynchronizationRequests } from './job-reference.js'
import { checkNewJob, createJob, type NewJob } from './making/create-job.js'
import { type EnsuredJob, type EnsureOptions, ensureJob, readEnsureOptions } from './making/ensure-job.js'

/** The provisioning jobs of a service principal. */
export class Jobs {
  readonly #connection: Connection
  readonly #servicePrincipalId: string

  /** @param servicePrincipalId Object id. */
  constructor(connection: Connection, servicePrincipalId: string) {
    this.#connection = connection
    this.#servicePrincipalId = servicePrincipalId
  }

  /** All of them, with their status. */
  list(options?: CallOptions): PagedList<Job> {
    return paged(this.#requests.jobs, options, { read: (model) => this.#read(model) })
  }

  /** One of them, with its status. */
  get(id: string, options?: CallOptions): Call<Job> {
    return call((given) => this.byId(id).refresh(given), options)
  }

  /** One of them, by its id. Sends no request. Throws a `TypeError` for an id that is none. */
  byId(id: string): Job {
    checkId(id, 'jobs.byId', 'a job, such as that of jobs.list()')
    return this.#job(id)
  }

  /**
   * Creates a job from a template of the application, such as `scim`. It is switched off: write the secrets, then
   * start it. Throws a `TypeError` before any request for a template that cannot be one; for an unknown one, a
   * `GraphError` that says which there are. The request is not repeated when its answer is lost: see {@link ensure}.
   */
  create(job: NewJob, options?: CallOptions): Call<Job> {
    return call(async (given) => {
      checkNewJob(job, 'jobs.create')
      return this.#read(await createJob(this.#requests, job, given))
    }, options)
  }

  /**
   * The job of a template: the one there is, else a new one. Also right when another program creates it at the same
   * time, or the answer is lost. Shortly after the service principal was created, the service may not know it yet: it
   * is tried again for as long as `replicationTimeout` says. Call options are those of each request. Throws as
   * {@link create} does.
   *
   * Source: reports of set-up scripts; retries of the Terraform provider.
   */
  ensure(job: NewJob, options: EnsureOptions = {}): Call<EnsuredJob> {
    const { replication, ofCall } = readEnsureOptions(options, this.#connection)
    return call(async (given) => {
      checkNewJob(job, 'jobs.ensure')
      const { model, made } = await ensureJob(this.#requests, job, given, replication())
      return Object.assign(this.#read(model), { made })
    }, ofCall)
  }

  get #requests(): SynchronizationRequests {
    return this.#connection.graph.servicePrincipals.byServicePrincipalId(this.#servicePrincipalId)
      .synchronization
  }

  #read(model: SynchronizationJob): Job {
    return this.#job(present(model.id, 'the id of the job'), model)
  }

  #job(id: string, model?: SynchronizationJob): Job {
    return new Job(referenceOf(this.#connection, this.#servicePrincipalId, id), model)
  }
}
