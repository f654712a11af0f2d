import type { RequestOption } from '@microsoft/kiota-abstractions'
import type { CallOptions } from '../calls/call-options.js'

const key = 'GraphSyncCallOptions'

/** Those options of a call that Kiota's request configuration does not know. */
type CarriedOptions = Omit<CallOptions, 'headers'>

class CallOption implements RequestOption {
  readonly carried: CarriedOptions

  constructor(carried: CarriedOptions) {
    this.carried = carried
  }

  getKey(): string {
    return key
  }
}

/**
 * The options of one call as an option of Kiota, for where only those pass: requests made by
 * `to…RequestInformation()`, and clients that another generator run made. The adapter of `createKiotaAdapter` heeds it;
 * others leave it to their middleware.
 *
 * @example
 * ```ts
 * await otherClient.me.get({ options: [createCallOption({ signal, timeout: 10_000 })] })
 * ```
 */
export const createCallOption = (options: Omit<CallOptions, 'headers'>): RequestOption =>
  new CallOption(options)

/** What was carried along; nothing when no option of a call was given. */
export const readCallOption = (options: Readonly<Record<string, RequestOption>>): CarriedOptions =>
  (options[key] as CallOption | undefined)?.carried ?? {}
