import type { CallOptions, DirectoryObject, GraphSyncClient } from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import { type PagedList, paged } from '../connection/paged.js'
import { checkObjectId } from '../options/object-id.js'
import { addOnce, removeOnce } from '../requests/add-once.js'
import { repeatable } from '../requests/repeatable.js'

type Requests = ReturnType<GraphSyncClient['servicePrincipals']['byServicePrincipalId']>['owners']

const whose = 'a user, or of the service principal (not the app registration) of an application.'

/**
 * The users and service principals that may manage the application. With `Application.ReadWrite.OwnedBy`, an application
 * may provision those it owns: the service principal, not only the registration.
 */
export class Owners {
  readonly #requests: Requests

  constructor(requests: Requests) {
    this.#requests = requests
  }

  list(options?: CallOptions): PagedList<DirectoryObject> {
    return paged(this.#requests, options)
  }

  /**
   * Makes a user or service principal an owner. One that is an owner already stays so. Throws a `TypeError` before any
   * request when the id cannot be one. Source: serviceprincipal-post-owners.
   */
  add(objectId: string, options?: CallOptions): Call<void> {
    return call(async (given) => {
      checkObjectId(objectId, 'owners.add', whose)
      const body = { odataId: `${this.#root()}/directoryObjects/${objectId}` }
      const add = async () => {
        await this.#requests.ref.post(body, repeatable(given))
        return true
      }
      await addOnce(add, async () => (await this.#has(objectId, given)) || undefined)
    }, options)
  }

  /**
   * Makes it an owner no longer; fine when it is none. Throws a `TypeError` before any request when the id cannot be one.
   * Source: serviceprincipal-delete-owners.
   */
  remove(objectId: string, options?: CallOptions): Call<void> {
    return call(async (given) => {
      checkObjectId(objectId, 'owners.remove', whose)
      const remove = () => this.#requests.byDirectoryObjectId(objectId).ref.delete(given)
      await removeOnce(remove, () => this.#requests.get({ ...given, queryParameters: { top: 1 } }))
    }, options)
  }

  /** Whether it is an owner. Reads the owners, up to the page that has it. */
  has(objectId: string, options?: CallOptions): Call<boolean> {
    return call(async (given) => {
      checkObjectId(objectId, 'owners.has', whose)
      return this.#has(objectId, given)
    }, options)
  }

  async #has(objectId: string, options: CallOptions): Promise<boolean> {
    for await (const { id } of this.list(options)) {
      if (id?.toLowerCase() === objectId.toLowerCase()) return true
    }
    return false
  }

  // The reference must name the cloud and version that the client talks to.
  #root(): string {
    const { URL: url } = this.#requests.toGetRequestInformation()
    return url.slice(0, url.lastIndexOf('/servicePrincipals/'))
  }
}
