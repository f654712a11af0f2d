import type {
  Application,
  ApplicationServicePrincipal,
  ApplicationTemplate,
  CallOptions,
  GraphSyncClient,
  ServicePrincipal,
} from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import { type ListRequests, type PagedList, paged } from '../connection/paged.js'
import { ProvisioningError } from '../errors/provisioning-error.js'
import { checkObjectId } from '../options/object-id.js'
import { quote } from '../options/quote.js'
import { present } from '../requests/present.js'
import { nonGalleryTemplate } from '../requests/well-known-ids.js'

type Requests = GraphSyncClient['applicationTemplates']

/** What a template makes: the registration, and its instance in this tenant, which is provisioned to. */
export type Instantiated = {
  readonly application: Application & { readonly id: string }
  readonly servicePrincipal: ServicePrincipal & { readonly id: string }
}

const what = `an application template. find() finds it by its name; '${nonGalleryTemplate}' is for any SCIM endpoint.`

/** The gallery of applications. */
export class ApplicationTemplates {
  readonly #requests: Requests

  constructor(requests: Requests) {
    this.#requests = requests
  }

  /** All of the gallery, thousands, or those that satisfy an OData `filter`. */
  list({
    filter,
    ...options
  }: CallOptions & { filter?: string | undefined } = {}): PagedList<ApplicationTemplate> {
    const query = filter === undefined ? {} : { filter }
    return paged(this.#requests as ListRequests<ApplicationTemplate>, options, { query, read: (one) => one })
  }

  /**
   * The one with this name. Throws a `ProvisioningError` when there is none, or more than one, with those that come near; and a
   * `TypeError` before any request for a name that is none.
   */
  find(displayName: string, options?: CallOptions): Call<ApplicationTemplate> {
    return call(async (given) => {
      checkName(displayName, 'applicationTemplates.find')
      const found = await this.list({ ...given, filter: `displayName eq ${quote(displayName)}` }).toArray()
      const [only, ...others] = found
      if (only && others.length === 0) return only
      if (only) {
        throw new ProvisioningError(
          'ERR_AMBIGUOUS',
          `The gallery has several named ${quote(displayName)}: ${named(found)}. Use get(id).`,
        )
      }
      throw new ProvisioningError(
        'ERR_NOT_FOUND',
        `The gallery has nothing named ${quote(displayName)}.${await this.#near(displayName, given)}`,
      )
    }, options)
  }

  /** Throws a `TypeError` before any request for an id that is none. */
  get(id: string, options?: CallOptions): Call<ApplicationTemplate> {
    return call(async (given) => {
      checkObjectId(id, 'applicationTemplates.get', what)
      return present(await this.#requests.byApplicationTemplateId(id).get(given), 'the application template')
    }, options)
  }

  /**
   * Makes an application with its service principal. Both may not be found for a while. Called again it makes another:
   * so the request is not repeated when its answer is lost. Throws a `TypeError` before any request for an id or a name
   * that is none.
   */
  instantiate(id: string, application: { displayName: string }, options?: CallOptions): Call<Instantiated> {
    return call(async (given) => {
      checkObjectId(id, 'applicationTemplates.instantiate', what)
      checkName(application?.displayName, 'applicationTemplates.instantiate')
      const { displayName } = application
      const made = await this.#requests.byApplicationTemplateId(id).instantiate.post({ displayName }, given)
      return withIds(made)
    }, options)
  }

  /** Those whose name begins alike. Only a help: where they cannot be listed, it says nothing. */
  async #near(displayName: string, { signal }: CallOptions): Promise<string> {
    const [word = ''] = displayName.trim().split(/\s+/)
    const filter = `startswith(displayName,${quote(word)})`
    const near = await this.list({ signal, filter })
      .toArray()
      .catch(() => [])
    return near.length > 0 ? ` Near it are ${named(near.slice(0, 10))}.` : ''
  }
}

function withIds({ application, servicePrincipal }: ApplicationServicePrincipal = {}): Instantiated {
  const id = (of: { id?: string | null } | null | undefined, what: string) =>
    present(of?.id, `the id of the new ${what}`)
  return {
    application: { ...application, id: id(application, 'application') },
    servicePrincipal: { ...servicePrincipal, id: id(servicePrincipal, 'service principal') },
  }
}

const named = (templates: ApplicationTemplate[]) =>
  templates.map(({ displayName, id }) => `${quote(displayName ?? '')} (${id})`).join(', ')

function checkName(name: unknown, where: string): void {
  if (typeof name === 'string' && name.trim() !== '') return
  throw new TypeError(`${where}() needs a display name, but was given ${JSON.stringify(name)}.`)
}
