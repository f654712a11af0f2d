import type { CallOptions, SynchronizationSchema, SynchronizationTemplate } from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import { type PagedList, paged } from '../connection/paged.js'
import { checkId, type SynchronizationRequests } from '../jobs/job-reference.js'
import { present } from '../requests/present.js'

const what = "a template, such as 'scim'"

/** The synchronization templates of an application: what its jobs can be made from. */
export class Templates {
  readonly #requests: SynchronizationRequests['templates']

  constructor(requests: SynchronizationRequests['templates']) {
    this.#requests = requests
  }

  /** All of them. Empty when the application cannot be provisioned. */
  list(options?: CallOptions): PagedList<SynchronizationTemplate> {
    return paged(this.#requests, options)
  }

  /** Throws a `TypeError` before any request for an id that is none. */
  get(id: string, options?: CallOptions): Call<SynchronizationTemplate> {
    return call(async (given) => {
      checkId(id, 'templates.get', what)
      return present(await this.#requests.bySynchronizationTemplateId(id).get(given), 'the template')
    }, options)
  }

  /** The attribute mapping that a new job of this template starts with. Throws a `TypeError` as {@link get} does. */
  schema(id: string, options?: CallOptions): Call<SynchronizationSchema> {
    return call(async (given) => {
      checkId(id, 'templates.schema', what)
      const { schema } = this.#requests.bySynchronizationTemplateId(id)
      return present(await schema.get(given), 'the schema')
    }, options)
  }
}
