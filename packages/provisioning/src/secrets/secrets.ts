import type {
  CallOptions,
  GraphSyncClient,
  SynchronizationSecretKeyStringValuePair,
} from '@graph-sync/client'
import { type Call, call } from '../connection/call.js'
import { ProvisioningError } from '../errors/provisioning-error.js'
import { checkKeys, checkValues, mask, type SecretKey, type SecretValues } from './secret-values.js'

type Requests = ReturnType<
  GraphSyncClient['servicePrincipals']['byServicePrincipalId']
>['synchronization']['secrets']

/** The settings and credentials with which the provisioning service reaches an application. */
export class Secrets {
  readonly #requests: Requests

  constructor(requests: Requests) {
    this.#requests = requests
  }

  /**
   * Makes these the secrets of the application, in this order. One request.
   *
   * Send all of them each time. Microsoft's guides say that secrets left out are lost; reports of removal by an empty
   * value suggest that they stay. So name every secret to keep, and write `''` for one to remove: that is right under
   * both readings.
   *
   * Throws a `TypeError` before any request for an unknown key, a value that is no string, or `*`.
   */
  replace(values: SecretValues, options?: CallOptions): Call<void> {
    return call(async (given) => {
      checkValues(values)
      await this.#put(
        Object.entries(values).map(([key, value]) => ({ key: key as SecretKey, value })),
        given,
      )
    }, options)
  }

  /**
   * Removes these secrets and keeps the others. Keys that are not there are passed over; when none is, nothing is
   * written.
   *
   * Graph cannot remove one secret: the list is read, and written back with `''` for these keys, which is right whether
   * the service replaces the list or merges into it. Sensitive values read back as `*` and cannot be written back, so
   * when one of them would have to stay, this throws and changes nothing; use {@link replace} then, with the values.
   * Whatever another program writes between the two requests is lost.
   *
   * Throws a `TypeError` before any request for an unknown key, and for `SyncNotificationSettings`, which the service
   * does not let go.
   */
  remove(...keys: SecretKey[]): Call<void>
  remove(...given: [...keys: SecretKey[], options: CallOptions]): Call<void>
  remove(...given: (SecretKey | CallOptions)[]): Call<void> {
    const options = given.find((one): one is CallOptions => typeof one === 'object')
    const keys = given.filter((one): one is SecretKey => typeof one !== 'object')
    return call((given) => this.#remove(keys, given), options)
  }

  /** The names of the secrets that are set, in the order they were written. */
  keys(options?: CallOptions): Call<SecretKey[]> {
    return call(async (given) => (await this.#read(given)).map(({ key }) => key), options)
  }

  async #remove(keys: readonly SecretKey[], options: CallOptions): Promise<void> {
    checkKeys(keys)
    // Observed: `""` is refused with InvalidNotificationSettings, "{}" is kept (microsoftgraph/msgraph-metadata#347).
    if (keys.includes('SyncNotificationSettings')) {
      throw new TypeError(
        `SyncNotificationSettings cannot be removed. To switch everything in it off, replace it with '{}'.`,
      )
    }
    const present = await this.#read(options)
    const gone = (key: SecretKey) => keys.includes(key)
    if (!present.some(({ key }) => gone(key))) return
    const masked = present.filter(({ key, value }) => value === mask && !gone(key)).map(({ key }) => key)
    if (masked.length > 0) {
      throw new ProvisioningError(
        'ERR_SECRET_UNREADABLE',
        `${keys.join(', ')} cannot be removed alone: Graph does not show the value of ${masked.join(', ')}, which would be lost. ` +
          `Call replace() with every secret to keep, and '' for ${keys.join(', ')}. Nothing was changed.`,
      )
    }
    await this.#put(
      present.map(({ key, value }) => ({ key, value: gone(key) ? '' : value })),
      options,
    )
  }

  async #read(options: CallOptions): Promise<{ key: SecretKey; value: string | null }[]> {
    const answer = await this.#requests.get(options)
    return (answer?.value ?? []).map(({ key, value = null }) => {
      if (!key) {
        throw new ProvisioningError(
          'ERR_SECRET_UNREADABLE',
          'The application has a secret whose name this version does not know. Nothing was changed.',
        )
      }
      return { key, value }
    })
  }

  async #put(value: SynchronizationSecretKeyStringValuePair[], options: CallOptions): Promise<void> {
    await this.#requests.put({ value }, options)
  }
}
